namespace Scenarios.Model.Pathways;

/// <summary>An event of the scenario by index 事件落点: which factor of which sector in which year is multiplied by 1 + <see cref="Value"/>.</summary>
internal readonly record struct Strike(bool OnGrowth, int Step, int Sector, double Value);
