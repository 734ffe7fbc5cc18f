using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Orleans.Storage;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Counties.Actuals;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;

namespace Scenarios.Grains;

/// <inheritdoc cref="IReviewGrain"/>
public sealed class ReviewGrain([PersistentState("review", Storage.Name)] IPersistentState<ReviewGrainState> state, CountyLibrary library, TimeProvider clock) : Grain, IReviewGrain
{
    private const int Attempts = 5;

    private County County => Messages.Refusing(() => library.Open(this.GetPrimaryKeyString())).County;

    public async Task<VintageInfo> Import(ActualsImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        var digest = DigestOf(import);
        for (var attempt = 1; ; attempt++)
        {
            if (state.State.Vintages.FirstOrDefault(v => v.Info.Digest == digest) is { } there)
            {
                return there.Info with { WasThere = true };
            }

            var vintage = Read(import, digest);
            try
            {
                await Write([.. state.State.Vintages, vintage]);
                return vintage.Info;
            }
            catch (InconsistentStateException) when (attempt < Attempts)
            {
                await state.ReadStateAsync(); // another process wrote to the same database
            }
        }
    }

    public Task<ImmutableArray<VintageInfo>> Vintages()
    {
        var shipped = ShippedActuals.Of(County);
        return Task.FromResult<ImmutableArray<VintageInfo>>(
        [
            Info(0, "", null, "", "observations.csv", County.Digest, ActualMessages.Of(shipped), []),
            .. state.State.Vintages.Select(v => v.Info),
        ]);
    }

    public Task<ImmutableArray<ActualMessage>> Values(string? indicator, DateOnly? publishedUntil)
    {
        ActualMessage[] all = [.. ActualMessages.Of(ShippedActuals.Of(County)), .. state.State.Vintages.SelectMany(v => v.Values)];
        var ids = all.Select(v => v.Indicator).Distinct().ToArray();
        if (indicator is not null && !ids.Contains(indicator))
        {
            throw Messages.Refusal(County.Id, indicator, new("没有这个指标的实际值", "there is no actual of this indicator"), NearestKey.Remedy(indicator, ids));
        }

        return Task.FromResult<ImmutableArray<ActualMessage>>(
        [
            .. all.Where(v => (indicator is null || v.Indicator == indicator) && (publishedUntil is null || v.PublishedOn <= publishedUntil))
                .OrderBy(v => v.Indicator, StringComparer.Ordinal).ThenBy(v => v.Year).ThenBy(v => v.PublishedOn).ThenBy(v => v.Vintage),
        ]);
    }

    private StoredVintage Read(ActualsImport import, string digest)
    {
        var faults = new FaultList();
        var kind = KindOf(import, faults);
        var defaults = new ActualsDefaults(import.PublishedOn, kind, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1)); // it may be tomorrow already where the user is
        var values = ActualsFile.Read(import.File, import.Content, County, defaults, faults);
        Messages.ThrowIfErrors(faults);
        var number = state.State.Vintages.Count + 1;
        var messages = ActualMessages.Of(values.Select(v => v with { Vintage = number }));
        return new StoredVintage(Info(number, import.Who, clock.GetUtcNow(), import.Note, import.File, digest, messages, Messages.Of(faults.All)), messages);
    }

    private static ActualKind? KindOf(ActualsImport import, FaultList faults)
    {
        if (import.Kind is { } word && ActualsFile.KindOf(word) is null)
        {
            faults.Error(new Place("--kind"), word, new("没有这种数据性质", "there is no such kind"), NearestKey.Remedy(word, ActualsFile.KindWords));
        }

        return import.Kind is null ? null : ActualsFile.KindOf(import.Kind);
    }

    // What was not acknowledged by the storage is not there.
    private async Task Write(List<StoredVintage> vintages)
    {
        var before = state.State;
        state.State = new ReviewGrainState { Vintages = vintages };
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            state.State = before;
            throw;
        }
    }

    private static VintageInfo Info(int number, string who, DateTimeOffset? when, string note, string file, string digest, ImmutableArray<ActualMessage> values, ImmutableArray<InputFault> warnings) => new(
        number,
        who,
        when,
        note,
        file,
        digest,
        values.Length,
        values.Select(v => v.Year).DefaultIfEmpty().Min(),
        values.Select(v => v.Year).DefaultIfEmpty().Max(),
        values.Select(v => v.Indicator).Distinct().Count(),
        warnings,
        false);

    private static string DigestOf(ActualsImport import)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{import.PublishedOn:yyyy-MM-dd}\n{import.Kind}\n"));
        hash.AppendData(import.Content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
