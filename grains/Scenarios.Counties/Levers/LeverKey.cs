using Scenarios.Model.Facts;

namespace Scenarios.Counties.Levers;

/// <summary>
/// What a lever moves 杠杆键: an assumption (growth.aluminium.p14) or one value of the projects that a switch selects (fusheng-alumina-2.start, stage:planned.realised).
/// </summary>
/// <param name="Text">As it was written.</param>
/// <param name="Selector">id, cluster, township or stage; null for an assumption.</param>
/// <param name="Id">What the selector names; empty for an assumption.</param>
/// <param name="Name">The value of a switch, or the key of the assumption.</param>
public sealed record LeverKey(string Text, string? Selector, string Id, string Name)
{
    /// <summary>Whether two keys move the same thing, however they are written.</summary>
    public (string? Selector, string Id, string Name) Identity => (Selector, Id, Name);

    /// <summary>Reads a key. Whether what it names exists is another question: <see cref="Check"/>.</summary>
    public static LeverKey Of(string key, LeverNames names)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(names);
        var dot = key.LastIndexOf('.');
        if (dot > 0)
        {
            var (selected, value) = (key[..dot], key[(dot + 1)..]);
            var colon = selected.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                return new(key, selected[..colon], selected[(colon + 1)..], value);
            }

            // project.utilisation is an assumption although it ends like a switch; and a pattern is never a project.
            var looksLikeSwitch = ScenarioFile.SwitchValues.Contains(value) && !selected.Contains('*', StringComparison.Ordinal) && !names.HasAssumption(key);
            if (looksLikeSwitch || names.Projects.Contains(selected))
            {
                return new(key, "id", selected, value);
            }
        }

        return new(key, null, "", key);
    }

    /// <summary>Tells what it names that does not exist.</summary>
    internal void Check(LeverNames names, Place place, FaultList faults)
    {
        if (Selector is null)
        {
            if (!names.HasAssumption(Name))
            {
                var nearest = NearestKey.Remedy(Name, names.Assumptions);
                faults.Error(
                    place,
                    SetLevers.Shown(Name),
                    new("没有与此键相符的假设", "no assumption has such a key"),
                    new($"{nearest.Zh}；用 scenario describe assumption 列出全部，项目写成 项目.start=2023", $"{nearest.En}; scenario describe assumption lists them all, and a project is written project.start=2023"));
            }

            return;
        }

        if (!ScenarioFile.SwitchSelectors.Contains(Selector))
        {
            faults.Error(place, SetLevers.Shown(Selector), new("不能按此选择项目", "projects are not selected by this"), NearestKey.Remedy(Selector, ScenarioFile.SwitchSelectors));
        }
        else if (!names.IdsOf(Selector).Contains(Id))
        {
            var (kind, id) = (names.KindOf(Selector), SetLevers.Shown(Id));
            faults.Error(place, id, new($"没有{kind.Zh} {id}", $"there is no {kind.En} {id}"), NearestKey.Remedy(Id, names.IdsOf(Selector)));
        }

        if (!ScenarioFile.SwitchValues.Contains(Name))
        {
            faults.Error(place, SetLevers.Shown(Name), new("项目没有这个可改的值", "a project has no such value to change"), NearestKey.Remedy(Name, ScenarioFile.SwitchValues));
        }
    }
}
