using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>Names that tell factors apart 因子名称: assumptions that share a name get their sector, their project pool or their plan period as well, as the last word of their key says.</summary>
public sealed class FactorNames(ModelSetup setup, IReadOnlyCollection<Assumption> assumptions)
{
    /// <summary>The name of one of them.</summary>
    public BilingualText Of(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        var (name, key) = (assumption.Name, assumption.Key);
        bool Shared(Func<BilingualText, string> text) => assumptions.Any(a => a.Key != key && text(a.Name) == text(name));
        var more = Meaning(key, key[(key.LastIndexOf('.') + 1)..]);
        return new(Shared(n => n.Zh) ? $"{name.Zh}（{more.Zh}）" : name.Zh, Shared(n => n.En) ? $"{name.En} ({more.En})" : name.En);
    }

    private BilingualText Meaning(string key, string last) => (key.StartsWith("project.", StringComparison.Ordinal), last) switch
    {
        (true, ProjectStages.Construction) => new("建设库", "being built"),
        (true, ProjectStages.Reserve) => new("储备库", "in reserve"),
        (true, ProjectStages.Planned) => new("谋划库", "being planned"),
        _ => setup.County.Periods.FirstOrDefault(p => p.Id == last)?.Name ?? setup.County.Sectors.FirstOrDefault(s => s.Id == last)?.Name ?? new(last, last),
    };
}
