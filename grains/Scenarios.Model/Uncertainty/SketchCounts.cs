namespace Scenarios.Model.Uncertainty;

/// <summary>The counts of batches that were added up, for the next batches 计数数组复用: each is a megabyte or more.</summary>
internal static class SketchCounts
{
    private const int MostSpare = 16;

    private static readonly SparePool<uint[]> Spare = new(MostSpare, counts => counts.Length);

    /// <summary>Counts of zero.</summary>
    public static uint[] Take(int length)
    {
        if (Spare.TryTake(length) is not { } counts)
        {
            return FreshPages.Ahead(new uint[length]);
        }

        Array.Clear(counts);
        return counts;
    }

    public static void Return(uint[] counts) => Spare.Return(counts);
}
