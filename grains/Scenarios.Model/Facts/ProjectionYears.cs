using System.Globalization;

namespace Scenarios.Model.Facts;

/// <summary>The years that a county is projected to 推演期.</summary>
public static class ProjectionYears
{
    /// <summary>Notes a year that is not among them.</summary>
    public static void Check(County county, int year, Place place, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(faults);
        if (year <= county.BaseYear || year > county.EndYear)
        {
            faults.Error(
                place,
                year.ToString(CultureInfo.InvariantCulture),
                new("年份不在推演期内", "the year is outside the projection"),
                new($"请用 {county.BaseYear + 1} 至 {county.EndYear} 之间的年份", $"use a year from {county.BaseYear + 1} to {county.EndYear}"));
        }
    }
}
