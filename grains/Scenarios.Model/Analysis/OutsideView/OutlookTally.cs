using System.Collections.Immutable;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>
/// How many did what the target asks 参照组计数. Windows of one county overlap and are not independent: so odds are of counties. <see cref="Once"/> takes one window of each,
/// <see cref="AtLeastOnce"/> gives each as many chances as it has windows.
/// </summary>
/// <param name="Windows">All windows.</param>
/// <param name="WindowsMet">Those whose last year meets the target.</param>
/// <param name="WindowsMetAlong">Those that meet it in any year, or keep it in all.</param>
/// <param name="AtLeastOnce">Counties of which any window does; null where there is none.</param>
/// <param name="AtLeastOnceAlong">The same, in any year of a window.</param>
/// <param name="Once">Counties whose window of the nearest start does.</param>
/// <param name="OnceAlong">The same, in any year of it.</param>
public sealed record OutlookTally(int Counties, int Windows, int WindowsMet, int WindowsMetAlong, TargetOdds? AtLeastOnce, TargetOdds? AtLeastOnceAlong, TargetOdds? Once, TargetOdds? OnceAlong)
{
    public static OutlookTally Of(ImmutableArray<ComparedCounty> counties)
    {
        var windows = counties.SelectMany(c => c.Windows).ToArray();
        TargetOdds? Odds(Func<ComparedCounty, bool> met) => counties.IsEmpty ? null : new TargetOdds(counties.Count(met), counties.Length);
        return new OutlookTally(
            counties.Length,
            windows.Length,
            windows.Count(w => w.Met),
            windows.Count(w => w.MetAlong),
            Odds(c => c.Windows.Any(w => w.Met)),
            Odds(c => c.Windows.Any(w => w.MetAlong)),
            Odds(c => c.Nearest.Met),
            Odds(c => c.Nearest.MetAlong));
    }
}
