using System.Runtime.InteropServices;
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
        var array = FreshPages.Ahead(GC.AllocateUninitializedArray<double>(64 << 17));
        Assert.InRange(PresentShare(array), 0.99, 1); // the ends may share a large page with something else
    }

    // Linux tells of each page of a process, eight bytes a page, whether it is there: the highest bit.
    private static double PresentShare(double[] array)
    {
        var handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        try
        {
            using var map = File.OpenRead("/proc/self/pagemap");
            map.Position = handle.AddrOfPinnedObject() / Environment.SystemPageSize * sizeof(ulong);
            var pages = new byte[(long)array.Length * sizeof(double) / Environment.SystemPageSize * sizeof(ulong)];
            map.ReadExactly(pages);
            return MemoryMarshal.Cast<byte, ulong>(pages).ToArray().Average(page => (double)(page >> 63));
        }
        finally
        {
            handle.Free();
        }
    }
}
