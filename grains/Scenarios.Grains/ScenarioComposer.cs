using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Counties.Levers;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Grains;

/// <summary>Puts a scenario and its ancestors together 情景组合: from the caller's files, the county's own scenarios, and those that planners have stored.</summary>
public sealed class ScenarioComposer(IGrainFactory grains, CountyLibrary library)
{
    /// <summary>Composes what the request asks for and resolves it as a check.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with it.</exception>
    public async Task<ComposedScenario> Compose(string county, ComposeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var entry = Messages.Refusing(() => library.Open(county));
        var faults = new FaultList();
        var documents = request.Documents.ToDictionary(d => d.Id);
        string id;
        if (request.Stored is { } stored)
        {
            id = stored.Id;
            foreach (var document in await Stored(entry, stored))
            {
                documents[document.Id] = document;
            }
        }
        else
        {
            id = request.Documents[^1].Id;
        }

        var line = await Line(entry, documents, id, faults);
        Messages.ThrowIfErrors(faults);
        return Composed(entry.County, line, request.Sets, faults);
    }

    // Levers that are tried are read when the line is known, for they may move projects that it adds. All their faults are told, with those of the line.
    private static ComposedScenario Composed(County county, ImmutableArray<ScenarioDocument> line, ImmutableArray<string> sets, FaultList faults)
    {
        var texts = line.Select(Messages.Of).ToList();
        var found = new FaultList();
        ResolvedScenario? resolved;
        if (sets.IsEmpty)
        {
            resolved = ScenarioLine.Resolve(county, texts, found);
            faults.AddRange(found.All);
        }
        else
        {
            var whatIf = WhatIf.Over(line[^1].Id, SetLevers.Read(WhatIf.Option, sets, LeverNames.Of(county, texts), faults));
            texts.Add(whatIf.Text);
            line = line.Add(new ScenarioDocument(whatIf.Text.Id, whatIf.Text.File, 0, whatIf.Text.Content));
            resolved = ScenarioLine.Resolve(county, texts, found);
            faults.AddRange(whatIf.Told(found.All));
        }

        Messages.ThrowIfErrors(faults);
        var (last, digest) = (line[^1], ScenarioLine.DigestOf(county, texts));
        var stored = last.Revision > 0 || last.File == ShippedFile(last.Id);
        return new ComposedScenario(
            county.Id,
            last.Id,
            Messages.Of(resolved!.Name),
            Messages.Of(resolved.Description),
            line,
            Messages.Of(faults.All),
            digest,
            stored ? GrainKeys.Revision(county.Id, last.Id, last.Revision) : GrainKeys.Draft(county.Id, last.Id, digest));
    }

    private static string ShippedFile(string id) => $"{id}.yaml";

    // Ancestors first. Stored parents are fetched as they are met, each with the line that its revision was written with.
    private async Task<ImmutableArray<ScenarioDocument>> Line(CountyEntry entry, Dictionary<string, ScenarioDocument> documents, string id, FaultList faults)
    {
        var known = (await grains.GetGrain<IScenarioCatalogueGrain>(entry.County.Id).Ids()).Concat(documents.Keys).ToHashSet();
        var parsed = new Dictionary<string, Scenario?>();
        var open = new Queue<string>([id]);
        while (open.TryDequeue(out var next))
        {
            if (parsed.ContainsKey(next))
            {
                continue;
            }

            if (!documents.ContainsKey(next) && known.Contains(next))
            {
                foreach (var document in await Stored(entry, new ScenarioReference(next, null)))
                {
                    documents.TryAdd(document.Id, document);
                }
            }

            parsed[next] = documents.TryGetValue(next, out var text) ? ScenarioFile.Read(text.File, text.Id, text.Text, faults) : null;
            if (parsed[next] is { } read && read.Id != next)
            {
                faults.Error(read.Place, read.Id, new($"情景编号与文件名 {next} 不同", $"its id differs from the name of its file, {next}"), new("改其中之一，使两者相同", "make the two the same"));
                parsed[next] = null;
            }

            foreach (var parent in parsed[next]?.Parents ?? [])
            {
                open.Enqueue(parent.Id);
            }
        }

        if (parsed[id] is not { } scenario || faults.HasErrors)
        {
            return [];
        }

        return [.. Lineage.Of(scenario, p => parsed.GetValueOrDefault(p), known, faults).Select(s => documents[s.Id])];
    }

    // A shipped scenario is revision 0 of its name; nothing that planners store may take such a name.
    private async Task<ImmutableArray<ScenarioDocument>> Stored(CountyEntry entry, ScenarioReference reference)
    {
        if (entry.ScenarioTexts.TryGetValue(reference.Id, out var text))
        {
            return reference.Revision is null or 0
                ? [new ScenarioDocument(reference.Id, ShippedFile(reference.Id), 0, text)]
                : throw Messages.Refusal(
                    reference.Id,
                    $"@{reference.Revision}",
                    new("县域自带的情景没有修订版本", "a scenario that comes with the county has no revisions"),
                    new($"用 {reference.Id}@0 或 {reference.Id}", $"use {reference.Id}@0 or {reference.Id}"));
        }

        var catalogue = await grains.GetGrain<IScenarioCatalogueGrain>(entry.County.Id).Ids();
        if (!catalogue.Contains(reference.Id))
        {
            throw Messages.Refusal(
                entry.County.Id, reference.Id, new("没有这个情景", "there is no such scenario"), NearestKey.Remedy(reference.Id, catalogue));
        }

        return (await grains.GetGrain<IScenarioGrain>(GrainKeys.Scenario(entry.County.Id, reference.Id)).Read(reference.Revision)).Line;
    }
}
