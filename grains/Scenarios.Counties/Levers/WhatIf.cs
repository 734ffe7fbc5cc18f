using System.Collections.Immutable;
using System.Text;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Counties.Levers;

/// <summary>
/// Levers tried over a scenario 试改: a scenario of its own, composed as a text with one lever a line. Nobody sees that text, so what is wrong with it is told at the option that a line came from.
/// </summary>
public sealed class WhatIf
{
    /// <summary>The option that tries a lever, which is also the file of the text.</summary>
    public const string Option = LeverTrace.TryOption;

    private const string Suffix = "-what-if";

    private readonly Dictionary<int, SetLever> levers = [];

    private WhatIf(string id, byte[] head, ImmutableArray<SetLever> sets)
    {
        var lines = Encoding.UTF8.GetString(head).TrimEnd('\n').Split('\n').ToList();
        foreach (var section in sets.GroupBy(s => s.Section))
        {
            lines.Add(section.Key + ":");
            foreach (var set in section)
            {
                lines.Add("  " + set.Entry);
                levers[lines.Count] = set;
            }
        }

        Text = new ScenarioText(id, Option, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }

    public ScenarioText Text { get; }

    /// <summary>The levers over a scenario.</summary>
    public static WhatIf Over(string parent, ImmutableArray<SetLever> sets)
    {
        ArgumentNullException.ThrowIfNull(parent);

        // An id has a longest length, and the parent may have used all of it.
        var id = parent[..Math.Min(parent.Length, Ids.Longest - Suffix.Length)] + Suffix;
        return new(id, ScenarioEditor.NewText(id, new($"{parent}：试改", $"{parent}: what if"), [parent]), sets);
    }

    /// <summary>Where a lever of any scenario stands, as a reader knows it.</summary>
    public static string Told(Place place) => place.File == Option ? Option : place.ToString();

    /// <summary>The faults as the user may know them: those of the text at the option that they come from.</summary>
    public IEnumerable<Fault> Told(IEnumerable<Fault> faults) => faults.Select(Told).Distinct();

    private Fault Told(Fault fault) => fault.Place.File != Option || !levers.TryGetValue(fault.Place.Line, out var set)
        ? fault
        : fault with { Place = SetLevers.PlaceOf(Option, set.Text), Value = ValueOf(fault, set) };

    // A number is told as it was written. A pattern or a shift, and a switch of several projects, hit things that the option does not name: there the fault says which.
    private static string ValueOf(Fault fault, SetLever set)
    {
        if (fault.Severity != FaultSeverity.Error)
        {
            return fault.Value;
        }

        if (set.Key.Selector is not null)
        {
            return set.Key.Text;
        }

        return LeverValue.IsNumber(set.Value) && !set.Key.Name.Contains('*', StringComparison.Ordinal) ? set.Value : fault.Value;
    }
}
