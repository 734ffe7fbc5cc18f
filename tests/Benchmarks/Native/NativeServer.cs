using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Native;

/// <summary>A running C++ version that works off draws when asked 本机进程: it stays warm between two measurements.</summary>
internal sealed class NativeServer(Process process) : IDisposable
{
    /// <summary>Returns when the draws are worked off.</summary>
    public void Work(long first, long draws)
    {
        process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {draws}"));
        process.StandardInput.Flush();
        var seconds = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the C++ version ended");
        Neighbours.Own(double.Parse(seconds, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
