namespace Scenarios.Model.Facts;

/// <summary>Value added of a real county in a year 县域面板年度值, by statistical sector, 万元 at current prices.</summary>
public sealed record PanelYear(int Year, double Gdp, double Primary, double Secondary, double Tertiary)
{
    public double Of(StatisticalSector sector) => sector switch
    {
        StatisticalSector.Primary => Primary,
        StatisticalSector.Secondary => Secondary,
        _ => Tertiary,
    };

    /// <summary>Of the sum of the sectors, so that shares add up to 1.</summary>
    public double ShareOf(StatisticalSector sector) => Of(sector) / (Primary + Secondary + Tertiary);
}
