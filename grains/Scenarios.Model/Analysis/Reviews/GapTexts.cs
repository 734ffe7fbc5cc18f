using System.Globalization;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What the lines of a gap account are called, and what they rest on 差距分解用语.</summary>
internal static class GapTexts
{
    public static BilingualText Revision { get; } = new("数据修订", "Data revision");

    public static BilingualText NotRevised { get; } = new("没有公布过修订", "no revision was published");

    public static BilingualText Price { get; } = new("价格因素", "Prices");

    public static BilingualText NoPrice { get; } = new("没有公布实际增速，不单列，含在未解释部分", "no real growth is published: not told apart, within the unexplained");

    public static BilingualText Common { get; } = new("共同因素", "Common shock");

    public static BilingualText CommonSource { get; } = new("模型推断：由各产业偏离求共同冲击的条件期望（shock.common）", "the model's inference: the common shock expected from the sectors' deviations (shock.common)");

    public static BilingualText OwnSource { get; } = new("模型推断：该产业自身增速冲击的条件期望（shock.growth）", "the model's inference: the sector's own growth shocks expected from its deviation (shock.growth)");

    public static BilingualText Projects { get; } = new("项目延期或取消", "Late or cancelled projects");

    public static BilingualText NotReported { get; } = new("没有上报项目状态（project/项目/realised、start、commissioned）", "no state of a project is reported (project/ID/realised, start, commissioned)");

    public static BilingualText Residual { get; } = new("未解释部分", "Unexplained");

    public static BilingualText ResidualSource { get; } = new("其余：假设与实际之差、统计误差", "the rest: assumptions that did not hold, statistical error");

    public static BilingualText ResidualWithPrice { get; } = new("其余：价格、假设与实际之差、统计误差", "the rest: prices, assumptions that did not hold, statistical error");

    public static BilingualText Of(BilingualText sector) => new($"行业因素：{sector.Zh[..4]}", $"Sector shock: {sector.En.ToLowerInvariant()}");

    public static BilingualText Reported(Actual report)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{report.Indicator} = {report.Value:0} ({report.Year})");
        return new($"上报：{what}，{report.Source}", $"reported: {what}, {report.Source}");
    }
}
