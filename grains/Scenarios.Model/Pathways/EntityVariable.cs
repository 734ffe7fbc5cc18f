using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A variable that every entity of one kind has 实体变量, and where its pathway keeps it.</summary>
internal sealed record EntityVariable<T>(string Id, string Unit, PriceBasis PriceBasis, Func<T, Lanes> Row);
