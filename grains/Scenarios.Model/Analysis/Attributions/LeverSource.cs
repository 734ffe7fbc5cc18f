namespace Scenarios.Model.Analysis.Attributions;

/// <summary>What a switch belongs to.</summary>
internal enum LeverSource
{
    Assumption,
    Project,
    Event,
}
