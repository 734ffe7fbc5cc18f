using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Stories;

/// <summary>What stories are made of 举措与冲击清单: every lever that policy works on, every project, and a bad year of every sector.</summary>
internal static class StoryMeans
{
    /// <summary>A bad year falls short by so many standard deviations: one in forty is worse.</summary>
    private const double Deviations = 2;

    public static ImmutableArray<StoryLever> Levers(ModelSetup setup, int lastYear)
    {
        var levers = ReachLevers.Of(setup, [], lastYear, new FaultList());
        return [.. levers.Select(OfAssumption), .. setup.Projects.Where(p => p.Resolved.Realised is not 1 || p.Resolved.Delay is not 0).Select(OfProject)];
    }

    /// <summary>Project failures, and for each sector the years of a fall in prices and in growth.</summary>
    public static ImmutableArray<StoryEvent> Events(ModelSetup setup) =>
    [
        .. setup.Projects.Where(p => p.Resolved.Realised is not 0).Select(Failure),
        .. from sector in setup.Sectors
           where setup.Full is not null
           from onGrowth in new[] { true, false }
           from step in Enumerable.Range(1, setup.Steps)
           let fall = -Math.Round(Deviations * setup.Scenario.Assumptions[setup.Assumption($"shock.{(onGrowth ? "growth" : "price")}.{sector.Facts.Id}")].Value.Mode, 3)
           where fall < 0
           select BadYear(setup, sector, onGrowth, step, fall),
    ];

    private static StoryLever OfAssumption(ReachLever lever)
    {
        var distance = lever.MayRise ? lever.Most : lever.Least;
        var end = lever.ModeAt(distance);
        var shown = lever.Own.Unit == "1/year" ? string.Create(CultureInfo.InvariantCulture, $"{100 * end:0.##}%") : string.Create(CultureInfo.InvariantCulture, $"{end:0.###}");
        return new StoryLever(
            lever.Text(distance),
            new($"{lever.Own.Name.Zh}（{lever.Own.Key}）为 {shown}", $"{lever.Own.Name.En} ({lever.Own.Key}) at {shown}"),
            s => ReachLever.Moved(s, [lever], [distance]));
    }

    private static StoryLever OfProject(ProjectSetup project)
    {
        var id = project.Facts.Id;
        return new StoryLever(
            $"{id}.realised=1, {id}.delay=0",
            new($"“{project.Facts.Name.Zh}”按期建成", $"“{project.Facts.Name.En}” is built on time"),
            s => s with { Projects = [.. s.Projects.Select(p => p.Value.Id == id ? p with { Realised = 1, Delay = 0 } : p)] });
    }

    private static StoryEvent Failure(ProjectSetup project) => new(
        $"{project.Facts.Id}.realised=0",
        new($"“{project.Facts.Name.Zh}”没有建成", $"“{project.Facts.Name.En}” is not built"),
        (cases, lane) => cases.Realised(project.Index)[lane] = 0);

    private static StoryEvent BadYear(ModelSetup setup, SectorSetup sector, bool onGrowth, int step, double fall)
    {
        var (year, kind) = (setup.Year(step), onGrowth ? "growth" : "price");
        var percent = string.Create(CultureInfo.InvariantCulture, $"{-100 * fall:0.#}%");
        return new StoryEvent(
            string.Create(CultureInfo.InvariantCulture, $"events: [{{ {kind}: {fall}, sector: {sector.Facts.Id}, year: {year} }}]"),
            onGrowth
                ? new($"{sector.Facts.Name.Zh} 产出从 {year} 年起比通常路径低 {percent}", $"output of {sector.Facts.Name.En} is {percent} below its usual path from {year} on")
                : new($"{sector.Facts.Name.Zh} 价格从 {year} 年起比通常路径低 {percent}", $"prices of {sector.Facts.Name.En} are {percent} below their usual path from {year} on"),
            (cases, lane) => (onGrowth ? cases.GrowthFactor(step, sector.Index) : cases.PriceFactor(step, sector.Index))[lane] *= 1 + fall);
    }
}
