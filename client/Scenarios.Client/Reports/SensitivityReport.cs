using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Which assumptions matter, in sentences and tables 敏感性分析报告.</summary>
/// <param name="language">Of the report.</param>
/// <param name="everything">All rows; otherwise the most important ones.</param>
/// <param name="drawn">For people, with bars; files get every number in a column of its own.</param>
public sealed class SensitivityReport(Language language, bool everything, bool drawn)
{
    private readonly SensitivityWords words = new(language, drawn);

    /// <summary>The report.</summary>
    /// <param name="scenario">That was analysed.</param>
    /// <param name="result">The answer.</param>
    public IEnumerable<Block> Of(ComposedScenario scenario, SensitivityResult result)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(result);
        IEnumerable<Block> body = result.Method switch
        {
            SensitivityMethod.Tornado => new TornadoTable(language, everything, drawn).Of(result),
            SensitivityMethod.Morris => new MorrisTable(language, everything, drawn).Of(result),
            _ => new SobolTable(language, everything, drawn).Of(result),
        };
        return
        [
            new TextBlock($"{language[scenario.Name]} ({scenario.Id}) · {words.Question(result)}", Tone.Strong),
            new TextBlock(words.Standing(result)),
            .. body,
            .. drawn ? (IEnumerable<Block>)[] : [SensitivityOutcome.Of(scenario, result)],
        ];
    }
}
