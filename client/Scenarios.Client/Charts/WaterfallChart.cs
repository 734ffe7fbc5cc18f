using System.Collections.Immutable;

namespace Scenarios.Client.Charts;

/// <summary>
/// What a waterfall shows 瀑布图: a value, the steps that lead from it, and where they lead. All values are in the unit they are shown in, all texts in the language of the
/// chart.
/// </summary>
/// <param name="Title">The message, as a sentence.</param>
/// <param name="Subtitle">What is shown; may be empty.</param>
/// <param name="ValueLabel">Name of the values with their unit.</param>
/// <param name="From">The value at the top.</param>
/// <param name="Steps">What is added to it, from the top down.</param>
/// <param name="To">The value at the foot.</param>
/// <param name="Caption">Where it comes from.</param>
/// <param name="Language">The language of what the chart adds.</param>
/// <param name="Format">A value as it is read; ticks lose decimals that are zero in all of them.</param>
public sealed record WaterfallChart(
    string Title,
    string Subtitle,
    string ValueLabel,
    WaterfallBar From,
    ImmutableArray<WaterfallBar> Steps,
    WaterfallBar To,
    string Caption,
    Language Language,
    Func<double, string> Format)
{
    /// <summary>What the values at both ends are called; as those of a scenario where it is null.</summary>
    public string? Ends { get; init; }

    /// <summary>Every value that a bar begins or ends at.</summary>
    public IEnumerable<double> Levels
    {
        get
        {
            var level = From.Amount;
            yield return level;
            foreach (var step in Steps)
            {
                yield return level += step.Amount;
            }

            yield return To.Amount;
        }
    }

    /// <summary>The bars from the top down: totals, and steps with where they begin.</summary>
    public IEnumerable<(WaterfallBar Bar, double Begin, double End, bool IsTotal)> Bars =>
    [
        (From, From.Amount, From.Amount, true),
        .. Steps.Zip(Levels, Levels.Skip(1)).Select(x => (x.First, x.Second, x.Third, false)),
        (To, To.Amount, To.Amount, true),
    ];

    /// <summary>A step as it is read: with its sign.</summary>
    public string StepText(double amount) => Format(amount) is var text && amount > 0 && text != Format(0) ? "+" + text : text;

    /// <exception cref="ArgumentException">A value is no number.</exception>
    public WaterfallChart Checked() => Levels.All(double.IsFinite) ? this : throw new ArgumentException("A value of the waterfall is no number.");
}
