using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Draws the fates of all projects 项目命运抽样: whether each comes, how late, and how fully it is used, one question after the other. What the scenario fixes is not drawn, but
/// set once.
/// </summary>
internal sealed class ProjectDraws
{
    /// <summary>Realised, delay and utilisation.</summary>
    public const int Dimensions = 3;

    private readonly Futures futures;
    private readonly Realisation[] realisations;
    private readonly Lateness[] delays;
    private readonly Use[] uses;

    /// <param name="futures">What is drawn.</param>
    /// <param name="rows">What is drawn so far; the projects' dimensions are added.</param>
    public ProjectDraws(Futures futures, List<DesignDimension> rows)
    {
        this.futures = futures;
        List<Realisation> realised = [];
        List<Lateness> late = [];
        List<Use> used = [];
        foreach (var project in futures.Setup.Projects)
        {
            Add(project, rows, realised, late, used);
        }

        // Loops of the same length follow each other, so that their ends are foreseen.
        (realisations, delays, uses) = ([.. realised], [.. late.OrderBy(d => d.Years.Most - d.Years.Least)], [.. used]);
    }

    /// <summary>Decides.</summary>
    /// <param name="uniforms">By row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Decide(Lanes uniforms)
    {
        Realise(uniforms.From(0));
        Delay(uniforms.From(0));
        Utilise(uniforms.From(0));
    }

    private void Add(ProjectSetup project, List<DesignDimension> rows, List<Realisation> realised, List<Lateness> late, List<Use> used)
    {
        var (setup, id, place, fixedBy) = (futures.Setup, project.Facts.Id, new LanePlace(project.Index), project.Resolved);
        var dimension = setup.Scenario.Assumptions.Length + (Dimensions * project.Index);
        LanePlace Row(int index, string stream)
        {
            rows.Add(new DesignDimension(index, stream));
            return new(rows.Count - 1);
        }

        Quantile Of(int assumption) => new(setup.Scenario.Assumptions[assumption].Value);
        var years = new DelayQuantile(fixedBy.Delay is { } fixedDelay ? new Quantile(fixedDelay) : Of(project.DelayOfStage));
        var use = fixedBy.Utilisation is { } fixedUse ? new Quantile(fixedUse) : Of(setup.Full!.Utilisation);
        futures.Decide(project, fixedBy.Realised ?? 0, years.Least, use.Mode, years.Least, years.Most);
        if (fixedBy.Realised is null)
        {
            realised.Add(new(place, Row(dimension, StreamNames.Realised(id)), new(project.Realisation)));
        }

        if (years.Least != years.Most)
        {
            late.Add(new(place, Row(dimension + 1, StreamNames.Delay(id)), years));
        }

        if (project.Site >= 0 && !use.IsFixed)
        {
            used.Add(new(place, Row(dimension + 2, StreamNames.Utilisation(id)), use));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Realise(LaneStretch uniforms)
    {
        LaneStretch odds = futures.Assumptions, realised = futures.Realisations;
        foreach (ref readonly var draw in realisations.AsSpan())
        {
            realised[draw.Project] = ProjectPipeline.Realised(uniforms[draw.Row], odds[draw.Odds]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Delay(LaneStretch uniforms)
    {
        var late = futures.Delays;
        foreach (ref readonly var draw in delays.AsSpan())
        {
            late[draw.Project] = draw.Years.At(uniforms[draw.Row]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Utilise(LaneStretch uniforms)
    {
        var used = futures.Utilisations;
        foreach (ref readonly var draw in uses.AsSpan())
        {
            used[draw.Project] = draw.Share.Kind == Distribution.Triangular ? draw.Share.Triangular(uniforms[draw.Row]) : draw.Share.At(uniforms[draw.Row]);
        }
    }

    private readonly struct Realisation(LanePlace project, LanePlace row, LanePlace odds)
    {
        public readonly LanePlace Project = project;
        public readonly LanePlace Row = row;
        public readonly LanePlace Odds = odds;
    }

    private readonly struct Lateness(LanePlace project, LanePlace row, DelayQuantile years)
    {
        public readonly LanePlace Project = project;
        public readonly LanePlace Row = row;
        public readonly DelayQuantile Years = years;
    }

    // A field, for a property would be copied before it is asked.
    private readonly struct Use(LanePlace project, LanePlace row, Quantile share)
    {
        public readonly LanePlace Project = project;
        public readonly LanePlace Row = row;
        public readonly Quantile Share = share;
    }
}
