using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scenarios.Model.Analysis;
using Scenarios.Model.Equations;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Identities;

/// <summary>The calendar, which adds projects up by year, gives what the projects give one by one (C-3 … C-6), whatever their delays.</summary>
public class ProjectsAddUpTest
{
    [Property(MaxTest = 30)]
    public Property Drawn_projects_add_up() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var setup = AccountsAddUpTest.RandomCounty(new Random(seed));
        var futures = new FutureSampler(setup, (uint)seed, new MonteCarlo(), 16, Wanted.Everything).Draw(0);
        var block = new CountyBlock(futures);
        Simulator.Run(block, futures);
        for (var step = 1; step <= setup.Steps; step++)
        {
            Near(setup.Projects.Select(p => ProjectPathway.InvestmentOf(futures, p, step).Amount), block.Accounts[CountySeries.ProjectInvestment][step]);
            Near(setup.Projects.Where(p => setup.Clusters[p.Cluster].Sector == setup.Industry).Select(p => Producing(futures, p, step)), futures.Producing(step));
            foreach (var cluster in setup.Clusters)
            {
                Near(cluster.Projects.Select(p => ProjectPathway.ValueAddedOf(futures, p, step).Amount), block.Clusters[cluster.Index].Direct[step] - block.Clusters[cluster.Index].Organic[step]);
            }
        }
    });

    [Fact]
    public void Cases_that_come_later_do_not_hang_on_those_before()
    {
        var setup = Repository.Setup("pipeline");
        Scenarios.Model.Analysis.Outcome[] outcomes = [new("gdp_real", 2025), new("above_scale_enterprises", 2025), new("fixed_asset_investment", 2024)];
        CaseBlock used = new(setup, outcomes), fresh = new(setup, outcomes);
        used.Run();
        Delay(used, 1);
        used.Run();
        Delay(used, 3);
        Delay(fresh, 3);
        used.Run();
        fresh.Run();
        for (var outcome = 0; outcome < outcomes.Length; outcome++)
        {
            var values = Enumerable.Range(0, Lane.Width).Select(lane => fresh.Value(outcome, lane)).ToArray();
            Assert.Equal(values, Enumerable.Range(0, Lane.Width).Select(lane => used.Value(outcome, lane)));
            Assert.True(values.Distinct().Count() > 3);
        }

        // each case has delays of its own, of up to six years
        void Delay(CaseBlock block, int by)
        {
            foreach (var project in setup.Projects)
            {
                for (var lane = 0; lane < Lane.Width; lane++)
                {
                    block.Delay(project.Index)[lane] = (project.Index + (by * lane)) % 7;
                }
            }
        }
    }

    private static Lane Producing(Futures futures, ProjectSetup project, int step) =>
        ProjectPipeline.Producing(ProjectPipeline.Age(futures.Setup.Year(step), project.Facts.Start, futures.Delay(project.Index), project.Facts.BuildYears), futures.Realised(project.Index));

    private static void Near(IEnumerable<Lane> parts, Lane whole)
    {
        Lane sum = 0;
        foreach (var part in parts)
        {
            sum += part;
        }

        for (var draw = 0; draw < Lane.Width; draw++)
        {
            Assert.True(Math.Abs(sum[draw] - whole[draw]) <= 1e-6, $"{whole[draw]:R} instead of {sum[draw]:R}"); // of amounts of a million
        }
    }
}
