using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>A township at the base and on the central path 乡镇测算, 万元 of base-year prices and persons.</summary>
public sealed record TownshipFigures(LocalText Name, double Base, double Projected, double Residents, double ResidentsProjected)
{
    /// <summary>The townships of a projection in a year, the largest first; none where it knows no townships.</summary>
    public static IReadOnlyList<TownshipFigures> Of(ReviewMaterial material, int year)
    {
        ArgumentNullException.ThrowIfNull(material);
        if (material.Projection is not { } projection)
        {
            return [];
        }

        var step = year - material.Review.BaseYear;
        Vec? Series(string id, string variable) => projection.Series.FirstOrDefault(s => s.Type == EntityType.Township && s.Entity == id && s.Variable == variable)?.Values;
        return
        [
            .. (from township in material.County.Entities
                where township.Type == EntityType.Township
                let value = Series(township.Id, "value_added_real")
                let residents = Series(township.Id, "population")
                where value is not null && residents is not null
                select new TownshipFigures(township.Name, value.Value[0], value.Value[step], residents.Value[0], residents.Value[step])).OrderByDescending(t => t.Base),
        ];
    }
}
