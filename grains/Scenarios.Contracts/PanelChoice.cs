using System.Security.Cryptography;

namespace Scenarios.Contracts;

/// <summary>A panel of real counties 县域面板: a file, or the one that comes with the program.</summary>
/// <param name="File">The file; null for the shipped panel.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.PanelChoice")]
public sealed record PanelChoice([property: Id(0)] NamedFile? File)
{
    internal string Spelt() => Spelt(File);

    internal static string Spelt(NamedFile? file) => file is null ? "shipped" : $"{file.Name} {Convert.ToHexStringLower(SHA256.HashData(file.Content))}";
}
