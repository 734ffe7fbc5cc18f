using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

public class FreshPagesTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20_000)]
    [InlineData(1_000_000)]
    public void AnArrayKeepsWhatItHolds(int length)
    {
        var array = Enumerable.Range(1, length).ToArray();
        Assert.Same(array, FreshPages.Ahead(array));
        Assert.Equal(Enumerable.Range(1, length), array);
    }

    [Fact]
    public void ItsPagesAreThereBeforeTheyAreWritten()
    {
        const int megabytes = 256;
        var before = Resident();
        var array = FreshPages.Ahead(GC.AllocateUninitializedArray<double>(megabytes << 17));
        Assert.InRange(Resident() - before, megabytes * 3 / 4, megabytes * 5 / 4); // other tests run beside this one
        GC.KeepAlive(array);
    }

    private static double Resident() => int.Parse(
        File.ReadLines("/proc/self/status").Single(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1],
        System.Globalization.CultureInfo.InvariantCulture) / 1024.0;
}
