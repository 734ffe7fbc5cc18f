namespace Scenarios.Silo;

/// <summary>Where the database stands when nobody says 默认数据文件夹: the XDG data folder of the user.</summary>
public static class DataFolder
{
    public static string Default => Environment.GetEnvironmentVariable("SCENARIO_DATA") is { Length: > 0 } named
        ? named
        : Path.Combine(
            Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share"),
            "scenario");
}
