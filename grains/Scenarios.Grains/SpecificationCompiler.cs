using System.Collections.Concurrent;
using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains;

/// <summary>Makes specifications ready to step 设定编译, once a silo for each digest: all grains of a live county on a silo share the result.</summary>
public sealed class SpecificationCompiler(CountyLibrary library)
{
    private const int Kept = 256;

    private readonly ConcurrentDictionary<string, CompiledSpecification> compiled = new();

    /// <summary>The compiled form, when this silo has it already.</summary>
    public CompiledSpecification? Find(string digest) => compiled.GetValueOrDefault(digest);

    /// <summary>Compiles a specification.</summary>
    /// <exception cref="InputFaultException">It has faults, or this silo holds other files of the county.</exception>
    public CompiledSpecification Compile(LiveSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        if (Find(specification.Digest) is { } found)
        {
            return found;
        }

        var result = Messages.Refusing(() => Regimes(specification));
        if (compiled.Count >= Kept)
        {
            compiled.Clear(); // cheap to make again, and a silo runs few scenarios at a time
        }

        return compiled.GetOrAdd(specification.Digest, new CompiledSpecification(specification.Digest, result));
    }

    /// <summary>The digest of a scenario and the interventions on it.</summary>
    public string DigestOf(ComposedScenario scenario, IEnumerable<Intervention> interventions)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var county = Messages.Refusing(() => library.Open(scenario.County)).County;
        return ScenarioLine.DigestOf(county, [.. scenario.Line.Select(Messages.Of), .. interventions.Select(TextOf)]);
    }

    private static ScenarioText TextOf(Intervention intervention, int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"intervention-{index + 1}-after-{intervention.AfterYear}"), "intervention", intervention.Levers);

    private List<Regime> Regimes(LiveSpecification specification)
    {
        var county = library.Open(specification.Scenario.County).County;
        var line = specification.Scenario.Line.Select(Messages.Of).ToList();
        var faults = new FaultList();
        if (ScenarioLine.DigestOf(county, line) != specification.Scenario.Digest)
        {
            faults.Error(new Place(county.Id), specification.Scenario.Digest, new("本节点的县域资料或模型版本与此情景不同", "this silo holds other files of the county, or another version of the model, than the scenario was composed with"), new("在各节点使用同一份资料和程序", "use the same files and program on all silos"));
            faults.ThrowIfErrors();
        }

        var scenarios = line.Select(t => ScenarioFile.Read(t.File, t.Id, t.Content, faults)!).ToList();
        faults.ThrowIfErrors();
        var regimes = new List<Regime> { Regime(0) };
        foreach (var (intervention, index) in specification.Interventions.Select((x, i) => (x, i)))
        {
            var text = TextOf(intervention, index);
            var levers = ScenarioFile.ReadLevers(text.File, text.Id, text.Content, faults);
            faults.ThrowIfErrors();
            foreach (var late in levers!.Events.Where(e => e.Year <= intervention.AfterYear))
            {
                faults.Error(late.Place, late.Year.ToString(CultureInfo.InvariantCulture), new("事件发生在干预之前", "the event lies before the intervention"), new($"用 {intervention.AfterYear + 1} 年及以后的年份", $"use {intervention.AfterYear + 1} or a later year"));
            }

            if (!levers.Parents.IsEmpty)
            {
                faults.Error(levers.Parents[0].Place, "extends", new("干预不能继承情景", "an intervention extends no scenario"), new("只写杠杆", "write levers only"));
            }

            scenarios.Add(levers);
            regimes.Add(Regime(intervention.AfterYear - county.BaseYear));
        }

        return regimes;

        Regime Regime(int afterStep)
        {
            var resolved = Model.WhatIfs.ScenarioResolver.Resolve(county, scenarios, faults);
            faults.ThrowIfErrors();
            return new Regime(afterStep, Futures.Central(new ModelSetup(county, resolved!)));
        }
    }
}
