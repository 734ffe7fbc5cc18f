using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>A file that comes with the program, for all counties 随附参考文件: read when it is first asked for.</summary>
internal static class ReferenceFile
{
    /// <param name="name">In the folder reference.</param>
    /// <param name="read">Of the name, the content, and where faults go.</param>
    public static Lazy<T> Of<T>(string name, Func<string, byte[], FaultList, T> read) => new(() =>
    {
        var faults = new FaultList();
        var found = read(name, File.ReadAllBytes(Path.Combine(CountyLibrary.Shipped, "reference", name)), faults);
        faults.ThrowIfErrors();
        return found;
    });
}
