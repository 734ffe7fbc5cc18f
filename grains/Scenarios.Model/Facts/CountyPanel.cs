using System.Collections.Immutable;

namespace Scenarios.Model.Facts;

/// <summary>
/// What happened in real counties 县域面板: nominal value added by statistical sector and year. Rows that fail a check are left out and listed; breaks of the figures are named, and
/// every statistic keeps off spans that hold one.
/// </summary>
/// <param name="Digest">SHA-256 of the file, in hex.</param>
public sealed record CountyPanel(ImmutableArray<PanelCounty> Counties, ImmutableArray<PanelExclusion> Excluded, ImmutableArray<SeriesBreak> Breaks, string Digest)
{
    /// <summary>Whether figures of the two years, and of all between, are comparable.</summary>
    public bool IsComparable(int from, int to) => !Breaks.Any(b => b.Lies(from, to));
}
