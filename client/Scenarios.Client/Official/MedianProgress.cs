namespace Scenarios.Client.Official;

/// <summary>The middle of the rated targets that have a progress 完成进度中位数 (kinds A to D). Points and years are measured against the time of the review.</summary>
internal sealed record MedianProgress(double Time, double Progress, double Points, double Years)
{
    /// <summary>Null where no target has one.</summary>
    public static MedianProgress? Of(Draft draft)
    {
        var all = draft.Rows.Where(r => ReviewCounts.IsRated(r) && r is { Kind: "A" or "B" or "C" or "D1" or "D2", Progress: not null }).Select(r => r.Progress!.Value).Order().ToArray();
        if (all.Length == 0)
        {
            return null;
        }

        var years = draft.TargetYear - draft.Review.BaseYear;
        var time = (draft.Review.AsOf - draft.Review.BaseYear) / (double)years;
        var middle = (all[all.Length / 2] + all[(all.Length - 1) / 2]) / 2;
        return new(time, middle, 100 * (middle - time), (middle - time) * years);
    }
}
