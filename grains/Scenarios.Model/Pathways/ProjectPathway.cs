using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A project's pathway so far 项目发展路径: value added X and investment J by step, 万元 of base-year prices.</summary>
public sealed class ProjectPathway(int steps)
{
    public Lanes ValueAdded { get; } = new(steps + 1);

    public Lanes Investment { get; } = new(steps + 1);

    internal Lane Producing { get; private set; }

    internal void Produce(Futures futures, ModelSetup.ProjectSetup project, int step)
    {
        var full = futures.Setup.Full!;
        var facts = project.Facts;
        var year = futures.Setup.Year(step);
        Lane realised = futures.Realised(project.Index), delay = futures.Delay(project.Index);
        Lane age = ProjectPipeline.Age(year, facts.Start, delay, facts.BuildYears);
        Lane ramp = ProjectPipeline.Ramp(age, futures.Assumption(full.RampFirst), futures.Assumption(full.RampSecond));
        ValueAdded[step] = ProjectPipeline.ValueAdded(realised, facts.FullValueAdded, ramp, futures.Utilisation(project.Index)).Amount;
        Investment[step] = ProjectPipeline.Investment(year, facts.Start, delay, facts.BuildYears, realised, facts.Investment).Amount;
        Producing = ProjectPipeline.Producing(age, realised);
    }
}
