using System.Collections.Immutable;
using System.Text;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Levers;

/// <summary>Reads the levers of a command line 读取命令行杠杆. Each fault is told at the option as it was written, and each lever is looked at whatever is wrong with the others.</summary>
public static class SetLevers
{
    /// <summary>The levers that have no fault.</summary>
    /// <param name="option">What stands before a lever on the command line.</param>
    /// <param name="sets">key=value each.</param>
    /// <param name="names">What they may name.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static ImmutableArray<SetLever> Read(string option, IEnumerable<string> sets, LeverNames names, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(faults);
        var read = sets.Select(s => Read(option, s, names, faults)).OfType<SetLever>().ToImmutableArray();
        foreach (var same in read.GroupBy(l => l.Key.Identity).Where(g => g.Count() > 1))
        {
            var values = same.Select(l => l.Value).ToArray();
            faults.Error(
                PlaceOf(option, same.Last().Text),
                string.Join(", ", values),
                new($"同一个杠杆给了 {values.Length} 次：{string.Join('、', values)}", $"the same lever is set {values.Length} times: {string.Join(", ", values)}"),
                new("只留一个", "leave one of them"));
        }

        return [.. read.DistinctBy(l => l.Key.Identity)];
    }

    /// <summary>The place of a lever on the command line: the option as the user wrote it.</summary>
    internal static Place PlaceOf(string option, string text) => new($"{option} {Shown(text)}");

    /// <summary>A text on one line, with what cannot be seen made visible.</summary>
    internal static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text)
        {
            shown.Append(c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => $"\\u{(int)c:x4}", _ => $"{c}" });
        }

        return shown.ToString();
    }

    private static SetLever? Read(string option, string text, LeverNames names, FaultList faults)
    {
        var place = PlaceOf(option, text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (key, value) = equals < 0 ? ("", "") : (text[..equals].Trim(), text[(equals + 1)..].Trim());
        if (key.Length == 0 || value.Length == 0)
        {
            faults.Error(place, Shown(text), new("应写成 键=值", "it should be key=value"), new("例如 fusheng-alumina-2.start=2023 或 growth.aluminium.p14=0.05", "for example fusheng-alumina-2.start=2023 or growth.aluminium.p14=0.05"));
            return null;
        }

        var found = new FaultList();
        var lever = LeverKey.Of(key, names);
        lever.Check(names, place, found);
        var written = LeverValue.Written(value, lever.Selector is null, place, found);
        var set = found.HasErrors ? null : new SetLever(text, lever, value, written!);
        if (set is not null)
        {
            CheckBounds(set, option, place, found);
        }

        faults.AddRange(found.All);
        return found.HasErrors ? null : set;
    }

    // The bounds are those of a scenario file: a file with nothing but this lever is read as one.
    private static void CheckBounds(SetLever set, string option, Place place, FaultList faults)
    {
        var told = new FaultList();
        ScenarioFile.ReadLevers(option, "set", Encoding.UTF8.GetBytes($"{set.Section}:\n  {set.Entry}\n"), told);
        faults.AddRange(told.All.Select(f => f with { Place = place }).Distinct());
    }
}
