using System.Globalization;
using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>Cover and footer 封面和页脚.</summary>
internal static class OfficialCover
{
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth"];

    /// <summary>Title of the file.</summary>
    public static string Title(Language language, ReviewMaterial material) => string.Join(language["", ": "], Lines(language, material));

    public static Cover Of(Language language, ReviewMaterial material)
    {
        var (review, to) = (material.Review, material.Review.AsOf);
        return new Cover(
            [.. Lines(language, material)],
            [
                language[$"评估期：{review.BaseYear + 1}年至{to}年", $"Period: {review.BaseYear + 1} to {to}"],
                language[$"数据截至：{to}年", $"Data as of: {to}"],
                language["编制单位：＿＿＿＿＿＿", "Prepared by: ______"],
            ],
            material.Dated is { } date ? date.ToString(language["yyyy年M月", "MMMM yyyy"], CultureInfo.InvariantCulture) : language["＿＿＿＿年＿＿月", "____ / __"],
            language["本稿由情景推演系统依据所列数据和假设生成，供编制评估报告参考。", "Made by the scenario simulator from the data and assumptions it lists, for those who write the evaluation report."]);
    }

    public static string Footer(Language language, ReviewMaterial material)
    {
        var (run, data) = (material.Review.RunDigest[..Math.Min(8, material.Review.RunDigest.Length)], material.Review.ActualsDigest[..Math.Min(8, material.Review.ActualsDigest.Length)]);
        return language[$"情景 {material.Edition} · 运算 {run} · 数据版本 {material.Vintage}-{data}", $"scenario {material.Edition} · run {run} · data {material.Vintage}-{data}"];
    }

    private static IEnumerable<string> Lines(Language language, ReviewMaterial material)
    {
        var number = PlanNumber(material);
        var county = language[material.County.Name];
        yield return language[$"{county}国民经济和社会发展", county];
        yield return language[$"第{Chinese(number)}个五年规划纲要", $"{Ordinal(number)} Five-Year Plan for Economic and Social Development"];
        yield return language["实施情况中期评估报告（测算稿）", "Mid-term evaluation (draft estimate)"];
    }

    // The first plan began in 1953, the sixth in 1981, and since then one every five years.
    private static int PlanNumber(ReviewMaterial material) => ((material.Review.BaseYear - 1980) / 5) + 6;

    private static string Chinese(int number) => number < 10 ? "一二三四五六七八九"[number - 1].ToString() : number == 10 ? "十" : number < 20 ? "十" + "一二三四五六七八九"[number - 11] : number.ToString(CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => number <= 9 ? Ordinals[number - 1] : $"{number}th";
}
