using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A sector: its place, which of the three sectors of statistics it is of, where its clusters stand in the table, and its inflation assumption.</summary>
internal readonly record struct ProducingSector(
    LanePlace Place, StatisticalSector Statistical, int FirstLocated, int Located, int FirstUnlocated, int Unlocated, int FirstBuilding, int Building, LanePlace Inflation);
