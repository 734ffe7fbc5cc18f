namespace Scenarios.Model.Pathways;

/// <summary>
/// What may fall into the lanes of a row 项目排期: for each lane the projects whose delay can bring something there, so that a lane is added up at once. Lanes into which
/// nothing can fall are not in it.
/// </summary>
internal sealed class ProjectSchedule
{
    private readonly ScheduledProject[] projects;

    public ProjectSchedule(IEnumerable<(int Lane, ScheduledProject Project)> entries)
    {
        var lanes = entries.GroupBy(e => e.Lane, e => e.Project).ToArray();
        projects = [.. lanes.SelectMany(l => l)];
        Lanes = new ScheduledLane[lanes.Length];
        for (int i = 0, first = 0; i < lanes.Length; i++)
        {
            Lanes[i] = new(new(lanes[i].Key), first, lanes[i].Count());
            first += Lanes[i].Count;
        }
    }

    public ScheduledLane[] Lanes { get; }

    /// <summary>The projects of a lane, in their order.</summary>
    public ReadOnlySpan<ScheduledProject> Of(in ScheduledLane lane) => new(projects, lane.First, lane.Count);
}
