using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>
/// An assumption that goal seeking may move 目标倒推杠杆. It is moved by narrowing its range towards one end: at the end it stands there for certain, half-way low, mode and high have
/// each gone half of their way. How far is told in units of the range: the distance of the mode from where it was.
/// </summary>
/// <param name="Index">Of the assumption in the scenario.</param>
/// <param name="Own">As the scenario leaves it.</param>
/// <param name="Low">The end below.</param>
/// <param name="High">The end above.</param>
/// <param name="Weight">How dear a unit of distance is.</param>
/// <param name="MayFall">Whether it may be moved downwards.</param>
/// <param name="MayRise">Whether it may be moved upwards.</param>
public sealed record ReachLever(int Index, Assumption Own, double Low, double High, double Weight, bool MayFall, bool MayRise)
{
    // Values are written to this many decimals: a hundredth of a thousandth, in every unit that an assumption has.
    private const int Decimals = 5;

    /// <summary>The range that distances are measured in.</summary>
    public double Range => High - Low;

    /// <summary>The furthest it may go down, as a distance; zero or negative.</summary>
    public double Least => MayFall ? (Low - Own.Mode) / Range : 0;

    /// <summary>The furthest it may go up.</summary>
    public double Most => MayRise ? (High - Own.Mode) / Range : 0;

    /// <summary>Whether the model rounds it to whole years.</summary>
    public bool IsWhole => Own.Key.StartsWith("project.delay.", StringComparison.Ordinal);

    /// <summary>A scenario with levers moved so far each.</summary>
    internal static ResolvedScenario Moved(ResolvedScenario scenario, ImmutableArray<ReachLever> levers, IReadOnlyList<double> distances)
    {
        var assumptions = scenario.Assumptions.ToBuilder();
        for (var i = 0; i < levers.Length; i++)
        {
            assumptions[levers[i].Index] = assumptions[levers[i].Index] with { Value = levers[i].At(distances[i]) };
        }

        return scenario with { Assumptions = assumptions.ToImmutable() };
    }

    /// <summary>Whether it stands at an end, as far as it may go.</summary>
    public bool IsAtEnd(double distance) => distance == Least && Least < 0 || distance == Most && Most > 0;

    /// <summary>The mode at a distance.</summary>
    public double ModeAt(double distance) => Own.Mode + (distance * Range);

    /// <summary>The assumption at a distance, with numbers that a person can write down, none of them beyond the end.</summary>
    public Assumption At(double distance)
    {
        var end = distance < 0 ? Low : High;
        var way = end - Own.Mode;
        if (distance == 0 || way == 0)
        {
            return Own;
        }

        var share = Math.Min(distance * Range / way, 1);
        double Moved(double value) => Written(value + (share * (end - value)), end);
        var (low, mode, high) = (Moved(Own.Low), Moved(Own.Mode), Moved(Own.High));
        return Own.Distribution == Distribution.Normal
            ? Own with { Low = mode - ((high - low) / 2), Mode = mode, High = mode + ((high - low) / 2) }
            : low == high ? Own with { Distribution = Distribution.Fixed, Low = mode, Mode = mode, High = mode } : Own with { Low = low, Mode = mode, High = high };
    }

    /// <summary>The lever as --set and a scenario file write it.</summary>
    public string Text(double distance)
    {
        var value = At(distance);
        string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
        return value.Low == value.High
            ? $"{Own.Key}={Number(value.Mode)}"
            : $"{Own.Key}={{ low: {Number(value.Low)}, mode: {Number(value.Mode)}, high: {Number(value.High)} }}";
    }

    // Rounded the way it moves, so that what is reached before rounding is reached after it, but not past the end. What lies beyond an end that was asked for comes back towards it.
    private static double Written(double value, double end)
    {
        var way = Math.Sign(end - value);
        var rounded = (double)Math.Round((decimal)value + (0.4999m * (decimal)Math.Pow(10, -Decimals) * way), Decimals);
        return way == 0 ? end : way > 0 ? Math.Min(rounded, end) : Math.Max(rounded, end);
    }
}
