namespace Scenarios.Grains;

/// <summary>The keys of the grains 键: county/scenario, county/scenario@revision and county/scenario@revision/entity; ~name behind a revision makes a branch.</summary>
internal static class GrainKeys
{
    /// <summary>How much of a digest names a live county whose scenario is not stored.</summary>
    private const int DigestLength = 16;

    public static string Scenario(string county, string id) => $"{county}/{id}";

    public static string Revision(string county, string id, int revision) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{county}/{id}@{revision}");

    public static string Draft(string county, string id, string digest) => $"{county}/{id}@{digest[..DigestLength]}";

    public static string Entity(string liveKey, string entity) => $"{liveKey}/{entity}";

    public static (string LiveKey, string Entity) SplitEntity(string key)
    {
        var slash = key.LastIndexOf('/');
        return (key[..slash], key[(slash + 1)..]);
    }

    public static (string County, string Id) SplitScenario(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], key[(slash + 1)..]);
    }

    /// <summary>The batch of a run that begins at a draw.</summary>
    public static string Batch(string run, long firstDraw) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{run}/{firstDraw}");

    /// <summary>The run's own key, without a branch.</summary>
    public static string RunOf(string key) => key.Split('~')[0];

    /// <summary>The county, scenario and revision of a live county; no revision where the scenario is not stored.</summary>
    public static (string County, string Id, int? Revision) SplitLive(string key)
    {
        var (county, rest) = SplitScenario(key);
        var branch = rest.IndexOf('~', StringComparison.Ordinal);
        var at = rest.IndexOf('@', StringComparison.Ordinal);
        var revision = rest[(at + 1)..(branch < 0 ? rest.Length : branch)];
        return (county, rest[..at], revision.Length < DigestLength && int.TryParse(revision, out var number) ? number : null);
    }
}
