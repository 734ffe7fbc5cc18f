using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>What outlives a silo of a run: the request, what has been added up so far, and the result once it is there.</summary>
[GenerateSerializer]
[Alias("scenario.RunGrainState")]
public sealed class RunGrainState
{
    [Id(0)]
    public RunRequest? Request { get; set; }

    [Id(1)]
    public RunState State { get; set; }

    /// <summary>The draws from 0 on that are summarised; null when none are, or the run is finished.</summary>
    [Id(2)]
    public BatchSummary? Done { get; set; }

    /// <summary>Its status is the one that is kept for a finished run.</summary>
    [Id(3)]
    public RunSummary? Summary { get; set; }

    [Id(4)]
    public double Seconds { get; set; }

    [Id(5)]
    public DateTimeOffset? Started { get; set; }

    [Id(6)]
    public DateTimeOffset? Ended { get; set; }

    [Id(7)]
    public ImmutableArray<InputFault> Faults { get; set; } = [];
}
