using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>
/// A county alive at a year under one scenario 在线县域. Key: county/scenario@revision, or county/scenario@digest for one that is not stored; ~name behind it
/// makes a branch of its own. It asks its sectors, closes the accounts and places the townships.
/// </summary>
[Alias("scenario.ILiveCountyGrain")]
public interface ILiveCountyGrain : IGrainWithStringKey
{
    /// <summary>Gives a live county of a scenario that is not stored what it runs under. Idempotent.</summary>
    [Alias("Open")]
    Task<LiveStatus> Open(ComposedScenario scenario);

    [Alias("Status")]
    Task<LiveStatus> Status();

    /// <summary>Goes one year on.</summary>
    [Alias("Advance")]
    Task<LiveStatus> Advance();

    /// <summary>Goes on to a year; a year already passed is no step back.</summary>
    [Alias("RunTo")]
    Task<LiveStatus> RunTo(int year);

    /// <summary>Changes levers from the present year on; what was before stays.</summary>
    /// <exception cref="InputFaultException">The levers have faults; nothing was changed.</exception>
    [Alias("Intervene")]
    Task<LiveStatus> Intervene(byte[] levers, string who);

    /// <summary>Goes back to the base year and forgets the interventions.</summary>
    [Alias("Restart")]
    Task<LiveStatus> Restart();

    /// <summary>The county's own indicators of a year that has been reached.</summary>
    [Alias("At")]
    Task<ImmutableArray<SeriesMessage>> At(int year);

    /// <summary>Every series up to the present year, with verdicts and flags.</summary>
    [Alias("Projection")]
    Task<ProjectionMessage> Projection();

    /// <summary>The pathway of an entity, asked of its own grain.</summary>
    [Alias("Pathway")]
    Task<EntityPathway> Pathway(EntityType type, string id);

    /// <summary>What it runs under; its entities ask for it while it asks them.</summary>
    [AlwaysInterleave]
    [Alias("Specification")]
    Task<LiveSpecification> Specification();
}
