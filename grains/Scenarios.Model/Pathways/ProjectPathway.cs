using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A project's pathway so far 项目发展路径: value added X and investment J by step, 万元 of base-year prices.</summary>
public sealed class ProjectPathway(int steps)
{
    public Lanes ValueAdded { get; } = new(steps + 1);

    public Lanes Investment { get; } = new(steps + 1);

    /// <summary>X of one project in a year after the base. (C-3, C-4)</summary>
    public static Real ValueAddedOf(Futures futures, ProjectSetup project, int step)
    {
        ArgumentNullException.ThrowIfNull(futures);
        ArgumentNullException.ThrowIfNull(project);
        var (facts, full) = (project.Facts, futures.Setup.Full!);
        Lane age = ProjectPipeline.Age(futures.Setup.Year(step), facts.Start, futures.Delay(project.Index), facts.BuildYears);
        Lane ramp = ProjectPipeline.Ramp(age, futures.Assumption(full.RampFirst), futures.Assumption(full.RampSecond));
        return ramp * ProjectPipeline.AtFullProduction(futures.Realised(project.Index), facts.FullValueAdded, futures.Utilisation(project.Index));
    }

    /// <summary>J of one project in a year after the base. (C-5)</summary>
    public static Real InvestmentOf(Futures futures, ProjectSetup project, int step)
    {
        ArgumentNullException.ThrowIfNull(futures);
        ArgumentNullException.ThrowIfNull(project);
        var facts = project.Facts;
        return ProjectPipeline.Investment(futures.Setup.Year(step), facts.Start, futures.Delay(project.Index), facts.BuildYears, futures.Realised(project.Index), facts.Investment);
    }

    internal void Keep(Futures futures, ProjectSetup project, int step)
    {
        ValueAdded[step] = ValueAddedOf(futures, project, step).Amount;
        Investment[step] = InvestmentOf(futures, project, step).Amount;
    }
}
