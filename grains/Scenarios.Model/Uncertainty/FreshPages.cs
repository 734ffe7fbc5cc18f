using System.Runtime.InteropServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Large arrays whose pages the system gives at once 预取内存页. Otherwise it gives each page when it is first written, and interrupts the program for it, which in some
/// virtual machines takes longer than to fill it.
/// </summary>
internal static unsafe partial class FreshPages
{
    private const int HugePages = 14; // MADV_HUGEPAGE: where there is room for them, so that the processor finds its way among scattered values
    private const int PopulateForWriting = 23; // MADV_POPULATE_WRITE, of Linux 5.14 and later
    private const nuint LargestPage = 1 << 16; // of any processor

    /// <summary>Asks for the pages of an array that is about to be written. These are hints: where the system does not know them, pages come one by one.</summary>
    public static T[] Ahead<T>(T[] array)
        where T : unmanaged
    {
        if (OperatingSystem.IsLinux())
        {
            fixed (T* first = array)
            {
                nuint from = ((nuint)first + LargestPage - 1) & ~(LargestPage - 1), to = (nuint)(first + array.Length) & ~(LargestPage - 1);
                if (from < to)
                {
                    _ = Advise(from, to - from, HugePages);
                    _ = Advise(from, to - from, PopulateForWriting);
                }
            }
        }

        return array;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nuint address, nuint length, int advice);
}
