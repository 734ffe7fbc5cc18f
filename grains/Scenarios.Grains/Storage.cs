namespace Scenarios.Grains;

/// <summary>The name of the grain storage; the silo says what it is.</summary>
public static class Storage
{
    public const string Name = "scenario";
}
