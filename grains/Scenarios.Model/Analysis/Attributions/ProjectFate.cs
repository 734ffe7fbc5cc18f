using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>What becomes of a project in the central case 项目结局: r, whole years of delay, utilisation, as switch or pool decide.</summary>
internal readonly record struct ProjectFate(double Realised, double Delay, double Utilisation)
{
    public static ProjectFate Of(ModelSetup setup, ProjectSetup project)
    {
        double Mode(int index) => setup.Scenario.Assumptions[index].Value.Mode;
        return new(
            project.Resolved.Realised ?? Mode(project.Realisation),
            Math.Round(project.Resolved.Delay ?? Mode(project.DelayOfStage), MidpointRounding.ToEven),
            project.Resolved.Utilisation ?? Mode(setup.Full!.Utilisation));
    }

    /// <summary>The same project where it is not there.</summary>
    public ProjectFate Absent => this with { Realised = 0 };

    /// <summary>Whether the county sees no difference: what is not built is nowhere, however late.</summary>
    public bool IsSameAs(ProjectFate other) => this == other || (Realised == 0 && other.Realised == 0);
}
