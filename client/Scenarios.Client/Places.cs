namespace Scenarios.Client;

/// <summary>Where things stand on disk.</summary>
public static class Places
{
    /// <summary>The counties that come with the program.</summary>
    public static string Counties => Path.Combine(AppContext.BaseDirectory, "counties");
}
