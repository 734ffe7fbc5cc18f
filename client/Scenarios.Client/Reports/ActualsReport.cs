using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What has been published, and when it was taken in 实际值与数据版本.</summary>
public sealed class ActualsReport(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly ReviewWords words = new(language);

    public IEnumerable<Block> Imported(VintageInfo vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        foreach (var warning in new FaultReport(language).Of(vintage.Warnings))
        {
            yield return warning;
        }

        yield return new TextBlock(
            vintage.WasThere
                ? language[$"此文件已入库为数据版本 v{vintage.Number}，未重复导入。", $"This file is vintage v{vintage.Number} already; nothing was added."]
                : language[$"已入库为数据版本 v{vintage.Number}：{vintage.Indicators} 个指标，{vintage.Count} 个数值（{Years(vintage)}）。", $"Kept as vintage v{vintage.Number}: {vintage.Count} values of {vintage.Indicators} indicators ({Years(vintage)})."],
            Tone.Good);
    }

    public TableBlock Vintages(ImmutableArray<VintageInfo> vintages) => new(
        "vintages",
        language["数据版本", "Vintages of published values"],
        [
            new("vintage", language["版本", "Vintage"]), new("when", language["导入时间", "Imported"]), new("who", language["导入人", "Who"]), new("file", language["文件", "File"]), new("count", language["数值", "Values"], true),
            new("indicators", language["指标", "Indicators"], true, 2), new("first_year", language["起", "From"], true, 2), new("last_year", language["止", "To"], true, 2), new("note", language["说明", "Note"]), new("digest", language["摘要值", "Digest"], false, 3),
        ],
        [.. vintages.Select(v => (ImmutableArray<Cell>)
        [
            new($"v{v.Number}", v.Number), v.When is { } when ? new(when.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), when.ToString("O", CultureInfo.InvariantCulture)) : new(language["县域自带", "with the county"], null, Tone.Quiet),
            Cell.Of(v.Who), Cell.Of(v.File), new($"{v.Count}", v.Count), new($"{v.Indicators}", v.Indicators), new($"{v.FirstYear}", v.FirstYear), new($"{v.LastYear}", v.LastYear), Cell.Of(v.Note), new(v.Digest[..12], v.Digest, Tone.Quiet),
        ])]);

    /// <summary>Published values: of each year the one published last, or all in the order of their publication.</summary>
    public TableBlock Values(ImmutableArray<ActualMessage> values, CountySummary county, bool all)
    {
        ArgumentNullException.ThrowIfNull(county);
        var names = county.Indicators.ToDictionary(i => i.Id);
        var shown = all ? values : [.. values.GroupBy(v => (v.Indicator, v.Year)).Select(g => g.Last())];
        return new(
            "actuals",
            all ? language["实际值（含历次公布）", "Published values, each time they were"] : language["实际值（最近一次公布）", "Published values, as published last"],
            [
                new("indicator", language["指标", "Indicator"]), new("year", language["年份", "Year"], true), new("value", language["数值", "Value"], true), new("unit", language["单位", "Unit"]), new("price_basis", language["价格口径", "Prices"], false, 3),
                new("published_on", language["公布日期", "Published"], false, 1), new("kind", language["数据性质", "Kind"], false, 1), new("vintage", language["版本", "Vintage"]), new("source", language["来源", "Source"], false, 2),
            ],
            [.. shown.Select(v => (ImmutableArray<Cell>)
            [
                new(names.TryGetValue(v.Indicator, out var known) ? language[known.Name] : v.Indicator, v.Indicator), new($"{v.Year}", v.Year), new(numbers.Amount(v.Value, v.Unit, v.Unit == "1" ? "share" : ""), v.Value),
                new(v.Unit == "1/year" ? "" : numbers.Unit(v.Unit), v.Unit), new(Prices(v.PriceBasis), v.PriceBasis, Tone.Quiet),
                new((v.Vintage == 0 ? "≤ " : "") + v.PublishedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), v.PublishedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new(words.DataKind(v.Kind), v.Kind), new($"v{v.Vintage}", v.Vintage), Cell.Of(v.Source, Tone.Quiet),
            ])]);
    }

    private static string Years(VintageInfo vintage) => vintage.FirstYear == vintage.LastYear ? $"{vintage.FirstYear}" : $"{vintage.FirstYear}–{vintage.LastYear}";

    private string Prices(string basis) => basis switch
    {
        "nominal" => language["现价", "current"],
        "real" => language["不变价", "constant"],
        _ => "",
    };
}
