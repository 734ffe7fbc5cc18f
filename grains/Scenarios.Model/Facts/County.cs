using System.Collections.Immutable;

namespace Scenarios.Model.Facts;

/// <summary>
/// Everything that is known of a county 县域事实: facts and assumptions as they stand in its folder. It is checked before it exists:
/// ids are unique, references hold, and the identities of the accounts are met. Money in 万元.
/// </summary>
public sealed record County
{
    public required string Id { get; init; }

    public required BilingualText Name { get; init; }

    public required BilingualText Region { get; init; }

    /// <summary>The county's code in a panel of real counties 面板代码; null where its names tell it there.</summary>
    public string? PanelCode { get; init; }

    /// <summary>The plan that is judged 规划; null for a county without one.</summary>
    public required BilingualText? Plan { get; init; }

    public required CountyScope Scope { get; init; }

    public required int BaseYear { get; init; }

    public required int EndYear { get; init; }

    public required ImmutableArray<PlanPeriod> Periods { get; init; }

    public required ImmutableArray<Sector> Sectors { get; init; }

    /// <summary>In the order of their sectors.</summary>
    public required ImmutableArray<IndustryCluster> Clusters { get; init; }

    public required ImmutableArray<Township> Townships { get; init; }

    public required ImmutableArray<ClusterLocation> Locations { get; init; }

    public required ImmutableArray<InvestmentProject> Projects { get; init; }

    public required ImmutableArray<Park> Parks { get; init; }

    public required ImmutableArray<PublicWork> PublicWorks { get; init; }

    public required LinkageTable? Linkages { get; init; }

    public required ImmutableArray<Assumption> Assumptions { get; init; }

    public required ImmutableArray<MacroFact> Macro { get; init; }

    public required ImmutableArray<Observation> Observations { get; init; }

    public required ImmutableArray<Target> Targets { get; init; }

    public required ImmutableArray<string> HeadlineTargets { get; init; }

    public required ImmutableArray<PreviousPlanIndicator> PreviousPlan { get; init; }

    public required ImmutableArray<Comparator> Comparators { get; init; }

    /// <summary>Statements beside the targets, and bounds, for the arithmetic of targets.</summary>
    public required ImmutableArray<PlanStatement> Statements { get; init; }

    public required ProvenanceTable Sources { get; init; }

    /// <summary>SHA-256 of all files, in hex: names the facts, so that a number can be traced to them.</summary>
    public required string Digest { get; init; }

    /// <summary>GDP of the base year, 万元: the sum of the sectors.</summary>
    public double BaseGdp => Sectors.Sum(s => s.BaseValueAdded);

    /// <summary>The figure of macro.csv, or null where the county has none.</summary>
    public double? MacroValue(string variable, int year)
    {
        foreach (var fact in Macro)
        {
            if (fact.Variable == variable && fact.Year == year)
            {
                return fact.Value;
            }
        }

        return null;
    }
}
