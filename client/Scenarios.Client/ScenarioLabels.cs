using Scenarios.Contracts;

namespace Scenarios.Client;

/// <summary>Short names by which several scenarios are told apart 情景短名: their ids, with the revision where two share one, and a number where that does not help.</summary>
public static class ScenarioLabels
{
    public static IReadOnlyList<string> Of(IReadOnlyList<ComposedScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        return Apart(Apart([.. scenarios.Select(s => s.Id)], i => scenarios[i].Line[^1].Revision is > 0 and var revision ? $"@{revision}" : ""), i => $"#{i + 1}");
    }

    /// <summary>The names of two scenarios, or their short names where both have one name.</summary>
    public static (string First, string Second) Names(Language language, ComposedScenario first, ComposedScenario second)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (a, b) = (language[first.Name], language[second.Name]);
        return a != b ? (a, b) : Of([first, second]) is [var one, var other] ? (one, other) : (a, b);
    }

    private static string[] Apart(string[] labels, Func<int, string> mark) => [.. labels.Select((label, i) => labels.Count(l => l == label) > 1 ? label + mark(i) : label)];
}
