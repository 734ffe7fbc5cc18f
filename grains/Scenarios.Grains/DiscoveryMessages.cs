using Scenarios.Contracts;
using Scenarios.Model.Analysis.Discovery;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Turns boxes of futures into messages 情景发现消息转换.</summary>
internal static class DiscoveryMessages
{
    public static DiscoverResult Of(VerdictMessage verdict, DiscoveryResult found) => new(
        verdict,
        Of(found.Base),
        [.. found.Inputs.Select(Of)],
        [.. found.Boxes.Select(Of)],
        Of(found.End),
        found.Support);

    private static DiscoveryOdds Of(TargetOdds odds) => new(odds.Hits, odds.Draws, odds.Probability, odds.Low, odds.High);

    private static DiscoveryInputMessage Of(DiscoveryInput input) => new(Of(input.Kind), input.Key, Messages.Of(input.Name), input.Unit, input.From, input.To);

    private static DiscoveryBox Of(DiscoveredBox box)
    {
        var (found, reappears) = (box.Covering.Found, box.Covering.Reappears);
        return new DiscoveryBox(
            [.. found.Conditions.Select(s => new DiscoveryCondition(s.Condition.Dimension, s.Condition.Low, s.Condition.High, s.QuasiP, s.Without.Density, s.Without.Coverage, reappears[s.Condition.Dimension]))],
            Of(box.Odds),
            box.Fresh is { } fresh ? Of(fresh) : null,
            found.Count.Coverage,
            found.Count.Mass,
            found.IsDense,
            box.Together.Density,
            box.Together.Coverage,
            box.Together.Mass,
            [.. found.Trajectory.Select((s, i) => Of(s, i == found.Peeled))],
            [.. reappears.Select((share, input) => new DiscoveryReappearance(input, share)).Where(r => r.Share > 0).OrderByDescending(r => r.Share)]);
    }

    private static DiscoveryStep Of(TrajectoryStep step, bool taken) => new(
        step.Kind switch
        {
            StepKind.Peel => "peel",
            StepKind.Paste => "paste",
            StepKind.Drop => "drop",
            _ => "start",
        },
        step.Dimension,
        step.Box.Conditions.Length,
        taken,
        step.Count.Points,
        step.Count.Hits,
        step.Count.Coverage,
        step.Count.Density,
        step.Count.Mass);

    private static DiscoveryInputType Of(InputKind kind) => kind switch
    {
        InputKind.Realised => DiscoveryInputType.Realised,
        InputKind.Delay => DiscoveryInputType.Delay,
        InputKind.Utilisation => DiscoveryInputType.Utilisation,
        InputKind.GrowthShock => DiscoveryInputType.GrowthShock,
        InputKind.PriceShock => DiscoveryInputType.PriceShock,
        _ => DiscoveryInputType.Assumption,
    };

    private static DiscoveryEnd Of(CoveringEnd end) => end switch
    {
        CoveringEnd.Enough => DiscoveryEnd.Enough,
        CoveringEnd.NoneDense => DiscoveryEnd.NoneDense,
        CoveringEnd.TooFew => DiscoveryEnd.TooFew,
        _ => DiscoveryEnd.DenseAnyway,
    };
}
