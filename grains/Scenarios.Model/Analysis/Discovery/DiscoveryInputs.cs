using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>What chance decides of a county's futures 随机输入清单, up to a year.</summary>
internal static class DiscoveryInputs
{
    /// <summary>Everything that may be drawn; what cannot matter is found out by <see cref="Matter"/>.</summary>
    public static ImmutableArray<DiscoveryInput> Of(ModelSetup setup) =>
    [
        .. Assumptions(setup),
        .. setup.Projects.SelectMany(Fate),
        .. setup.Sectors.SelectMany(s => Shocks(setup, s)),
    ];

    /// <summary>
    /// Whether an input can matter: it differs between futures, is asked for at all, and is no detail of a project that does not begin (for its utilisation, does not produce) by
    /// the last year in any of them.
    /// </summary>
    /// <param name="setup">The county, up to the year.</param>
    /// <param name="inputs">All inputs.</param>
    /// <param name="columns">Their values by input and future.</param>
    public static bool[] Matter(ModelSetup setup, ImmutableArray<DiscoveryInput> inputs, double[][] columns)
    {
        var least = inputs.Select((input, i) => (input, i)).Where(x => x.input.Kind == InputKind.Delay).ToDictionary(x => x.input.Index, x => columns[x.i].Min());
        return [.. inputs.Select((input, i) => columns[i].Distinct().Skip(1).Any() && Begins(input))];

        bool Begins(DiscoveryInput input)
        {
            if (input.Kind is not (InputKind.Realised or InputKind.Delay or InputKind.Utilisation))
            {
                return true;
            }

            var project = setup.Projects[input.Index].Facts;
            return (input.Kind != InputKind.Utilisation || project.FullValueAdded != 0) && project.Start + least[input.Index] + (input.Kind == InputKind.Utilisation ? project.BuildYears : 0) <= setup.County.EndYear;
        }
    }

    // A growth assumption of a plan period that lies behind the last year is drawn, but nothing asks for it.
    private static IEnumerable<DiscoveryInput> Assumptions(ModelSetup setup)
    {
        var county = setup.County;
        var periods = county.Clusters
            .SelectMany(_ => county.Periods, (c, p) => (Index: setup.Assumption($"growth.{c.Id}.{p.Id}"), Period: p))
            .ToDictionary(x => x.Index, x => x.Period);
        for (var i = 0; i < setup.Scenario.Assumptions.Length; i++)
        {
            var value = Named(setup, i);
            if (!periods.TryGetValue(i, out var period))
            {
                yield return new(InputKind.Assumption, value.Key, i, value.Name, value.Unit);
            }
            else if (period.From <= county.EndYear && period.To > county.BaseYear)
            {
                yield return new(InputKind.Assumption, value.Key, i, value.Name, value.Unit, Math.Max(period.From, county.BaseYear + 1), Math.Min(period.To, county.EndYear));
            }
        }
    }

    // Deflators may be named alike in Chinese: the sector tells them apart.
    private static Assumption Named(ModelSetup setup, int index)
    {
        var value = setup.Scenario.Assumptions[index].Value;
        return setup.Sectors.FirstOrDefault(s => s.Inflation == index)?.Facts.Name is { } sector && !value.Name.Zh.Contains(sector.Zh, StringComparison.Ordinal)
            ? value with { Name = value.Name with { Zh = sector.Zh + value.Name.Zh } }
            : value;
    }

    private static IEnumerable<DiscoveryInput> Fate(ProjectSetup project)
    {
        var (id, name) = (project.Facts.Id, project.Facts.Name);
        yield return new(InputKind.Realised, StreamNames.Realised(id), project.Index, name, "1");
        yield return new(InputKind.Delay, StreamNames.Delay(id), project.Index, name, "year");
        yield return new(InputKind.Utilisation, StreamNames.Utilisation(id), project.Index, name, "1");
    }

    private static IEnumerable<DiscoveryInput> Shocks(ModelSetup setup, SectorSetup sector)
    {
        var (id, name, from, to) = (sector.Facts.Id, sector.Facts.Name, setup.County.BaseYear + 1, setup.County.EndYear);
        yield return new(InputKind.GrowthShock, $"growth/{id}", sector.Index, name, "1", from, to);
        yield return new(InputKind.PriceShock, $"price/{id}", sector.Index, name, "1", from, to);
    }
}
