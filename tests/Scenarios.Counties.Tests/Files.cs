using System.Reflection;
using System.Text;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Tests;

/// <summary>The shipped counties as files in memory, to be spoilt and read again.</summary>
internal static class Files
{
    public static string Root { get; } = typeof(Files).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Counties { get; } = Path.Combine(Root, "grains", "Scenarios.Counties");

    public static Dictionary<string, byte[]> Of(string county = "pinglu") => new(CountyFolder.FilesOf(Path.Combine(Counties, county)));

    public static string Text(this Dictionary<string, byte[]> files, string name) => Encoding.UTF8.GetString(files[name]);

    /// <summary>Replaces one text by another, which must be there.</summary>
    public static Dictionary<string, byte[]> With(this Dictionary<string, byte[]> files, string name, string old, string changed)
    {
        var text = files.Text(name);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        files[name] = Encoding.UTF8.GetBytes(text[..at] + changed + text[(at + old.Length)..]);
        return files;
    }

    public static (County? County, IReadOnlyList<Fault> Faults) Read(this Dictionary<string, byte[]> files)
    {
        var faults = new FaultList();
        return (CountyFolder.Read(files, faults), faults.All);
    }
}
