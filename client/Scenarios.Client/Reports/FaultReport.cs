using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Everything that is wrong with an input 错误清单: where, which value, why, and what would put it right.</summary>
public sealed class FaultReport(Language language)
{
    public IEnumerable<Block> Of(IReadOnlyCollection<InputFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var fault in faults)
        {
            yield return new TextBlock(
                $"{(fault.IsError ? language["错误", "error"] : language["提示", "note"])} {Place(fault)}  {(fault.Value.Length > 0 ? $"“{Short(fault.Value)}”  " : "")}{language[fault.Reason]}{language["；", ": "]}{language[fault.Remedy]}",
                fault.IsError ? Tone.Bad : Tone.Quiet);
        }
    }

    public IEnumerable<Block> Of(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var errors = report.Faults.Count(f => f.IsError);
        return
        [
            .. Of(report.Faults),
            errors > 0
                ? new TextBlock(language[$"{errors} 个错误，{report.Faults.Length - errors} 个提示。", $"{errors} errors, {report.Faults.Length - errors} notes."], Tone.Strong)
                : new TextBlock(language[$"{report.County} 可用：{report.Values} 行资料，{report.Faults.Length} 个提示。", $"{report.County} can be used: {report.Values} rows, {report.Faults.Length} notes."], Tone.Good),
        ];
    }

    public TableBlock Table(ImmutableArray<InputFault> faults) => new(
        "faults",
        "",
        [new("file", "file"), new("line", "line"), new("column", "column"), new("severity", "severity"), new("value", "value"), new("reason", "reason"), new("remedy", "remedy")],
        [.. faults.Select(f => (ImmutableArray<Cell>)[Cell.Of(f.File), new($"{f.Line}", f.Line), new($"{f.Column}", f.Column), Cell.Of(f.IsError ? "error" : "note"), Cell.Of(f.Value), Cell.Of(language[f.Reason]), Cell.Of(language[f.Remedy])])]);

    /// <summary>Where it is, as far as there is a line and a column.</summary>
    public static string Place(InputFault fault) => fault.Line == 0 ? fault.File : fault.Column == 0 ? $"{fault.File}:{fault.Line}" : $"{fault.File}:{fault.Line}:{fault.Column}";

    private static string Short(string value) => value.Length > 80 ? value[..77] + "…" : value;
}
