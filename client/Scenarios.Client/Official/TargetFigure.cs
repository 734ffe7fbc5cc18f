using Scenarios.Client.Official.Pictures;

namespace Scenarios.Client.Official;

/// <summary>Figure 3 with its finding.</summary>
internal sealed class TargetFigure(Draft draft)
{
    public void Write()
    {
        var (counts, numbers) = (draft.Counts, draft.Numbers);
        draft.Figure(
            3,
            "figure-3",
            TilesPicture.Of(draft),
            [draft.Text("可评定的", "Of "), numbers.Count(counts.Rated), draft.Text("项中滞后", " rated targets "), numbers.Count(counts.Lagging), draft.Text("项（◆为约束性指标）", " lag (◆ is binding)")],
            [
                numbers.Count(counts.All, "figure.N"), numbers.Count(counts.Rated, "figure.R"), numbers.Count(counts.Ahead, "figure.a"), numbers.Count(counts.Faster, "figure.b"), numbers.Count(counts.OnTrack, "figure.c"),
                numbers.Count(counts.Lagging, "figure.d"), numbers.Count(counts.SetAbove, "figure.u"), numbers.Count(counts.Unknown, "figure.m"),
            ]);
    }
}
