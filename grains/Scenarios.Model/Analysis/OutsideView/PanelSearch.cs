using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>Finds the windows of a reference class in a panel, and those that would be in it but for a reason 参照窗口检索.</summary>
public sealed record PanelSearch(ImmutableArray<PanelWindow> Windows, ImmutableArray<OutlookExclusion> Excluded)
{
    /// <param name="panel">Where to look.</param>
    /// <param name="criterion">What is asked of a window.</param>
    /// <param name="reference">Where it must begin.</param>
    /// <param name="itself">The county itself, where the panel has it.</param>
    /// <param name="from">No window begins before; null for any year.</param>
    public static PanelSearch Of(CountyPanel panel, OutlookCriterion criterion, ReferenceClass reference, PanelCounty? itself, int? from)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(reference);
        var failed = panel.Excluded.Select(e => (e.Code, e.Year)).ToHashSet();
        var last = panel.Counties.Select(c => c.Years[^1].Year).DefaultIfEmpty(0).Max();
        var windows = ImmutableArray.CreateBuilder<PanelWindow>();
        var excluded = ImmutableArray.CreateBuilder<OutlookExclusion>();
        excluded.AddRange(panel.Excluded.Select(e => new OutlookExclusion(OutlookExclusionReason.FailedCheck, e.Code, "", e.County, e.Year, null)));
        foreach (var county in panel.Counties.OrderBy(c => c.Code, StringComparer.Ordinal))
        {
            // A window that ends after the panel does is none: nobody knows yet how it ends.
            foreach (var start in county.Years.Where(y => y.Year >= (from ?? y.Year) && y.Year + criterion.Years <= last && reference.Holds(y)))
            {
                var year = start.Year + criterion.Years;
                var end = county.In(year);
                OutlookExclusionReason? reason =
                    county == itself ? OutlookExclusionReason.Itself
                    : !panel.IsComparable(start.Year, year) ? OutlookExclusionReason.Break
                    : end is null ? failed.Contains((county.Code, year)) ? OutlookExclusionReason.FailedCheck : OutlookExclusionReason.NoLastYear
                    : criterion.Meets(criterion.ValueOf(start, start)) != criterion.IsKept ? OutlookExclusionReason.OtherSide
                    : null;
                if (reason is { } why)
                {
                    excluded.Add(new OutlookExclusion(why, county.Code, county.Prefecture, county.Name, start.Year, year));
                }
                else
                {
                    windows.Add(Window(county, start, end!, criterion, reference));
                }
            }
        }

        return new PanelSearch(windows.ToImmutable(), excluded.ToImmutable());
    }

    private static PanelWindow Window(PanelCounty county, PanelYear start, PanelYear end, OutlookCriterion criterion, ReferenceClass reference)
    {
        var along = county.Years.Where(y => y.Year > start.Year && y.Year <= end.Year).Select(y => criterion.Meets(criterion.ValueOf(start, y)));
        var value = criterion.ValueOf(start, end);
        return new PanelWindow(
            county, start, end, criterion.ValueOf(start, start), value, criterion.Meets(value), criterion.IsKept ? along.All(m => m) : along.Any(m => m), reference.DistanceOf(start));
    }
}
