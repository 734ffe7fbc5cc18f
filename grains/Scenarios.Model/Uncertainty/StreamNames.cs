using System.Text;

namespace Scenarios.Model.Uncertainty;

/// <summary>The names of the random streams 随机流名称: a draw is addressed by seed, stream and draw number, never consumed. (S-0)</summary>
public static class StreamNames
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Realised(string project) => $"project/{project}/realised";

    public static string Delay(string project) => $"project/{project}/delay";

    public static string Utilisation(string project) => $"project/{project}/utilisation";

    public static string CommonGrowth(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"growth/common/{year}");

    public static string Growth(string sector, int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"growth/{sector}/{year}");

    public static string Price(string sector, int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"price/{sector}/{year}");

    /// <summary>The same number in the second of two independent samples.</summary>
    public static string Second(string stream) => $"{stream}/second";

    /// <summary>When a factor moves in a trajectory of Morris.</summary>
    public static string MorrisOrder(string factor) => $"morris/{factor}/order";

    /// <summary>The level of an assumption at the beginning of a trajectory of Morris.</summary>
    public static string MorrisLevel(string key) => $"morris/{key}/level";

    /// <summary>Whether an assumption goes up or down in a trajectory of Morris.</summary>
    public static string MorrisDirection(string key) => $"morris/{key}/direction";

    /// <summary>The rows that a bootstrap takes.</summary>
    public static string Bootstrap => "bootstrap";

    /// <summary>FNV-1a, 64 bits, of the name in UTF-8.</summary>
    public static ulong Hash(string name)
    {
        var hash = OffsetBasis;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = (hash ^ b) * Prime;
        }

        return hash;
    }
}
