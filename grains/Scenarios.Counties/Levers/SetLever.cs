namespace Scenarios.Counties.Levers;

/// <summary>A lever as a command line sets it 命令行杠杆: key=value.</summary>
/// <param name="Text">As the user wrote it.</param>
/// <param name="Key">What it moves.</param>
/// <param name="Value">As the user wrote it.</param>
/// <param name="Written">The value as a scenario file writes it.</param>
public sealed record SetLever(string Text, LeverKey Key, string Value, string Written)
{
    public const string Assumptions = "assumptions";

    public const string Projects = "projects";

    /// <summary>The part of a scenario file that it belongs to.</summary>
    public string Section => Key.Selector is null ? Assumptions : Projects;

    /// <summary>Its line in that part. YAML takes a * at the beginning for something else, so that it needs quotes.</summary>
    public string Entry => Key.Selector is { } selector
        ? $"- {{ {selector}: {Key.Id}, {Key.Name}: {Written} }}"
        : Key.Name.StartsWith('*') ? $"\"{Key.Name}\": {Written}" : $"{Key.Name}: {Written}";
}
