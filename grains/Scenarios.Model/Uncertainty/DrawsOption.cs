namespace Scenarios.Model.Uncertainty;

/// <summary>How the number of a run's draws was given 抽样次数的出处, for what is said of it when a design asks for another one.</summary>
/// <param name="Name">The option.</param>
/// <param name="Least">Fewer would not hold the draws that are wanted.</param>
public sealed record DrawsOption(string Name, long Least)
{
    /// <summary>Of a run that is drawn whole.</summary>
    public static DrawsOption OfRun { get; } = new("--draws", 1);
}
