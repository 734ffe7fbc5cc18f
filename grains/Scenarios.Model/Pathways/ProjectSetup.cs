using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Pathways;

/// <summary>A project, with where its uncertain numbers come from.</summary>
public sealed class ProjectSetup
{
    internal ProjectSetup(ModelSetup setup, ResolvedProject project, int index)
    {
        Facts = project.Value;
        Resolved = project;
        Index = index;
        Cluster = ModelSetup.IndexOf(setup.County.Clusters, c => c.Id == project.Value.Cluster);
        Township = ModelSetup.IndexOf(setup.County.Townships, t => t.Id == project.Value.Township);
        Realisation = setup.Assumption($"project.realisation.{project.Value.Stage}");
        DelayOfStage = setup.Assumption($"project.delay.{project.Value.Stage}");
    }

    public InvestmentProject Facts { get; }

    public ResolvedProject Resolved { get; }

    public int Index { get; }

    public int Cluster { get; }

    public int Township { get; }

    /// <summary>Index of its site; −1 for a project without value added of its own.</summary>
    internal int Site { get; set; } = -1;

    internal int Realisation { get; }

    internal int DelayOfStage { get; }
}
