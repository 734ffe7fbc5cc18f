namespace Scenarios.Model.Facts;

/// <summary>
/// A number that is not an observation 假设: key, range, distribution, unit and source. Constant over the years of one draw.
/// </summary>
public sealed record Assumption(
    string Key,
    Distribution Distribution,
    double Low,
    double Mode,
    double High,
    string Unit,
    BilingualText Name,
    Provenance Provenance);
