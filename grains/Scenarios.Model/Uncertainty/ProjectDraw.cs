using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Draws the fate of one project 项目命运抽样: whether it comes, how late, and how fully it is used. What the scenario fixes is not drawn.</summary>
internal sealed class ProjectDraw
{
    /// <summary>Realised, delay and utilisation.</summary>
    public const int Dimensions = 3;

    private const int NotDrawn = -1;

    private readonly ProjectSetup project;
    private readonly double realised;
    private readonly int realisedRow = NotDrawn;
    private readonly int delayRow = NotDrawn;
    private readonly DelayQuantile delay;
    private readonly int utilisationRow = NotDrawn;
    private readonly Quantile utilisation;

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="project">Which project.</param>
    /// <param name="rows">What is drawn so far; this project's dimensions are added.</param>
    public ProjectDraw(ModelSetup setup, ProjectSetup project, List<DesignDimension> rows)
    {
        this.project = project;
        var (id, fixedBy) = (project.Facts.Id, project.Resolved);
        var dimension = setup.Scenario.Assumptions.Length + (Dimensions * project.Index);
        if (fixedBy.Realised is { } r)
        {
            realised = r;
        }
        else
        {
            realisedRow = Row(dimension, StreamNames.Realised(id));
        }

        var years = fixedBy.Delay is { } fixedDelay ? Always(fixedDelay) : Of(setup, project.DelayOfStage);
        delay = new DelayQuantile(years);
        if (delay.Least != delay.Most)
        {
            delayRow = Row(dimension + 1, StreamNames.Delay(id));
        }

        utilisation = fixedBy.Utilisation is { } use ? Always(use) : Of(setup, setup.Full!.Utilisation);
        if (project.Site >= 0 && !utilisation.IsFixed)
        {
            utilisationRow = Row(dimension + 2, StreamNames.Utilisation(id));
        }

        int Row(int index, string stream)
        {
            rows.Add(new DesignDimension(index, stream));
            return rows.Count - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Decide(Futures futures, Lanes uniforms)
    {
        Lane r = realisedRow < 0 ? realised : ProjectPipeline.Realised(uniforms[realisedRow], futures.Assumption(project.Realisation));
        Lane years = delayRow < 0 ? delay.Least : delay.At(uniforms[delayRow]);
        Lane used = utilisationRow < 0 ? utilisation.Mode : utilisation.Kind == Distribution.Triangular ? utilisation.Triangular(uniforms[utilisationRow]) : utilisation.At(uniforms[utilisationRow]);
        futures.Decide(project, r, years, used, delay.Least, delay.Most);
    }

    private static Quantile Of(ModelSetup setup, int assumption) => new(setup.Scenario.Assumptions[assumption].Value);

    private static Quantile Always(double value) => new(value);
}
