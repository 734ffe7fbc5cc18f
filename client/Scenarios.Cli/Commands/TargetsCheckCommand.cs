using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`targets check`: whether the targets can hold together 目标算术核对.</summary>
internal static class TargetsCheckCommand
{
    private const int DefaultLimit = 10;

    public static Command Build(Session session)
    {
        var sets = new Option<string[]>("--set") { Description = "改一个目标或表述的数（可多次） · another number for a target or statement (repeatable): industry-share=0.37" };
        var without = new Option<string[]>("--without") { Description = "去掉一个目标或表述（可多次） · leave a target or statement out (repeatable)" };
        var weights = new Option<string[]>("--weight") { Description = "目标让步的权重（可多次，缺省为 1） · how dear it is that a target gives way (repeatable, 1 when absent): gdp-growth=3" };
        var limit = new Option<int>("--limit") { Description = "最多列出多少组冲突 · conflicts that are listed, at most", DefaultValueFactory = _ => DefaultLimit };
        var command = new Command("check", "核对目标之间是否自相矛盾 · whether the plan's targets can hold together: conflicts, what would resolve them, what each asks for") { sets, without, weights, limit };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var (county, refused) = (await connection.County(session.County(line)).Summary(), new Refusals());
            var request = new TargetsCheckRequest(
                county.Id, county.Digest, Numbers("--set", line.GetValue(sets), refused), [.. line.GetValue(without) ?? []], Numbers("--weight", line.GetValue(weights), refused), line.GetValue(limit));
            refused.Throw();
            screen.Show(new TargetsCheckReport(screen.Language).Of(county, await session.Ask<TargetsCheckResult>(connection, line, request, cancellation)));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static ImmutableArray<NamedNumber> Numbers(string option, string[]? given, Refusals refused)
    {
        var numbers = new List<NamedNumber>();
        foreach (var text in given ?? [])
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && double.TryParse(text[(equals + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(new NamedNumber(text[..equals], number));
            }
            else
            {
                refused.Add(option, text, new("须写成 名称=数", "it is written as name=number"), new("例如 industry-share=0.37", "for example industry-share=0.37"));
            }
        }

        return [.. numbers];
    }
}
