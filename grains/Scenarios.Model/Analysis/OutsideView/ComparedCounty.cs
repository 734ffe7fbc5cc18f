using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>A county of the reference class with its windows 参照县.</summary>
/// <param name="Windows">By first year.</param>
/// <param name="Nearest">The window that begins nearest to where the county in question stands; of equal ones the latest. How it ended has no part in the choice.</param>
/// <param name="Best">The window that ends best for the target; of equal ones the latest.</param>
public sealed record ComparedCounty(PanelCounty County, ImmutableArray<PanelWindow> Windows, PanelWindow Nearest, PanelWindow Best)
{
    /// <summary>Counties by their windows, in the order of their codes.</summary>
    public static ImmutableArray<ComparedCounty> Of(IEnumerable<PanelWindow> windows, OutlookCriterion criterion) =>
    [
        .. windows.GroupBy(w => w.County).OrderBy(g => g.Key.Code, StringComparer.Ordinal).Select(g =>
        {
            ImmutableArray<PanelWindow> all = [.. g.OrderBy(w => w.First.Year)];
            return new ComparedCounty(
                g.Key,
                all,
                all.OrderBy(w => w.Distance).ThenByDescending(w => w.First.Year).First(),
                all.OrderByDescending(w => criterion.Distance(w.End)).ThenByDescending(w => w.First.Year).First());
        }),
    ];
}
