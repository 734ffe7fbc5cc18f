using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>The factors of a scenario 敏感性因子清单: every uncertain assumption on which what is wanted can depend, and chance where it is drawn.</summary>
public static class DesignFactors
{
    private static readonly BilingualText Fates = new("项目成败（全部）", "fates of the projects (all)");
    private static readonly BilingualText YearlyShocks = new("年度冲击（全部）", "yearly shocks (all)");

    /// <summary>The factors.</summary>
    /// <param name="setup">The county under a scenario, cut to the last year that matters.</param>
    /// <param name="wanted">What is worked out.</param>
    /// <param name="withChance">Whether projects and shocks are drawn; without, projects count in proportion to their probability and there are no shocks.</param>
    /// <param name="byFamily">Whether each family of assumptions is one factor.</param>
    public static ImmutableArray<DesignFactor> Of(ModelSetup setup, Wanted wanted, bool withChance, bool byFamily)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(wanted);
        Assumption[] uncertain = [.. Enumerable.Range(0, setup.Scenario.Assumptions.Length)
            .Where(i => !new Quantile(setup.Scenario.Assumptions[i].Value).IsFixed)
            .Where(new Relevance(setup, wanted, withChance).Matters)
            .Select(i => setup.Scenario.Assumptions[i].Value)];
        var names = new FactorNames(setup, uncertain);
        var factors = byFamily
            ? uncertain.GroupBy(a => AssumptionFamily.Of(setup, a.Key)).Select(g => new DesignFactor(g.Key.Id, g.Key.Name, [.. g], []))
            : uncertain.Select(a => new DesignFactor(a.Key, names.Of(a), [a], []));
        return [.. factors, .. withChance ? Chance(setup) : []];
    }

    private static IEnumerable<DesignFactor> Chance(ModelSetup setup)
    {
        var rows = new List<DesignDimension>();
        _ = new ProjectDraws(new Futures(setup, counting: false), rows);
        if (rows.Count > 0)
        {
            yield return new DesignFactor("chance.projects", Fates, [], [.. rows.Select(r => r.Stream)]);
        }

        if (setup.HasShocks)
        {
            yield return new DesignFactor("chance.shocks", YearlyShocks, [], [.. ShockSampler.StreamsOf(setup)]);
        }
    }

    // What no year and no wanted account asks for cannot matter. Whatever else has no effect shows as zero.
    private sealed class Relevance(ModelSetup setup, Wanted wanted, bool withChance)
    {
        private readonly AssumptionNeeds needs = new(setup, wanted);
        private readonly HashSet<int> growths = [.. setup.Clusters.SelectMany(c => c.Growth.Skip(1))];

        public bool Matters(int assumption)
        {
            var key = setup.Scenario.Assumptions[assumption].Value.Key;
            bool Is(string family) => key.StartsWith(family, StringComparison.Ordinal);
            return Is("growth.") ? growths.Contains(assumption)
                : Is("shock.") ? withChance
                : Is("project.realisation.") ? setup.Projects.Any(p => p.Realisation == assumption && p.Resolved.Realised is null)
                : Is("project.delay.") ? !withChance && setup.Projects.Any(p => p.DelayOfStage == assumption && p.Resolved.Delay is null)
                : key == "project.utilisation" ? !withChance && setup.Projects.Any(p => p.Site >= 0 && p.Resolved.Utilisation is null)
                : needs.IsNeeded(assumption);
        }
    }
}
