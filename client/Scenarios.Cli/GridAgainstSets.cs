using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>
/// Refuses a lever that the grid of a design would override 网格与试改冲突: the user has said two values of one assumption.
/// A range that is set, under a factor that only says how many levels, is no contradiction: it is the range that the grid divides. Nor is a pattern, from which a grid may make its exceptions.
/// </summary>
internal static class GridAgainstSets
{
    private const string Grid = "grid:";

    /// <exception cref="InputFaultException">Every lever that a factor overrides.</exception>
    public static void Refuse(string design, IEnumerable<string> sets)
    {
        if (!design.StartsWith(Grid, StringComparison.Ordinal))
        {
            return;
        }

        var factors = design[Grid.Length..].Split(',').Select(f => (Text: f, Key: KeyOf(f), IsCount: ValueOf(f).All(char.IsAsciiDigit))).ToArray();
        InputFault[] faults = [.. from set in sets
                                  from factor in factors
                                  where factor.Key.Length > 0 && KeyOf(set) == factor.Key && !(factor.IsCount && ValueOf(set).StartsWith('{'))
                                  select Fault(set, factor.Text, factor.Key)];
        if (faults.Length > 0)
        {
            throw new InputFaultException([.. faults]);
        }
    }

    private static InputFault Fault(string set, string factor, string key) => new(
        $"--set {set}",
        0,
        0,
        key,
        new($"--design 的网格因子 {factor} 也给这个假设取值，会盖过 --set {set}", $"the factor {factor} of --design gives this assumption values, too, and would override --set {set}"),
        new($"去掉 --set {set}，或从 --design 的网格中去掉 {key}", $"leave out --set {set}, or take {key} out of the grid of --design"),
        true);

    private static string KeyOf(string text) => text.Split('=', 2)[0].Trim();

    private static string ValueOf(string text) => text.Split('=', 2) is [_, var value] ? value.Trim() : "";
}
