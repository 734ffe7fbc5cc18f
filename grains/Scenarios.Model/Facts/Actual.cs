using Scenarios.Model.Indicators;

namespace Scenarios.Model.Facts;

/// <summary>A value of an indicator as it was published 实际值: the same year may be published again, and none replaces another.</summary>
/// <param name="PublishedOn">The day from which on it can be known.</param>
/// <param name="Vintage">Number of the import it came with; 0 is what the county's files hold.</param>
public sealed record Actual(
    string Indicator, int Year, double Value, string Unit, PriceBasis PriceBasis, DateOnly PublishedOn, ActualKind Kind, string Source, int Vintage);
