namespace Scenarios.Model.Facts;

/// <summary>One figure of the county as a whole 县域总量 in one year (macro.csv).</summary>
public sealed record MacroFact(string Variable, BilingualText Name, int Year, double Value, string Unit, Provenance Provenance);
