using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`describe`: what is known of a thing, each value with its source 说明.</summary>
internal static class DescribeCommand
{
    private static readonly Dictionary<string, EntityType> Types = new()
    {
        ["county"] = EntityType.County,
        ["sector"] = EntityType.Sector,
        ["cluster"] = EntityType.Cluster,
        ["township"] = EntityType.Township,
        ["park"] = EntityType.Park,
        ["project"] = EntityType.Project,
        ["public-work"] = EntityType.PublicWork,
        ["assumption"] = EntityType.Assumption,
        ["indicator"] = EntityType.Indicator,
        ["target"] = EntityType.Target,
    };

    public static Command Build(Session session)
    {
        var type = new Argument<string?>("kind") { Description = string.Join(" | ", Types.Keys), Arity = ArgumentArity.ZeroOrOne };
        type.AcceptOnlyFromAmong([.. Types.Keys]);
        var id = new Argument<string?>("id") { Description = "编号；缺省列出全部 · id; all of the kind are listed when absent", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("describe", "说明一个实体及其每个数的来源 · what is known of a thing, each value with its source") { type, id };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var county = connection.County(session.County(line));
            var report = new DescribeReport(screen.Language);
            EntityType? kind = line.GetValue(type) is { } named ? Types[named] : null;
            if (kind is { } one && (line.GetValue(id) ?? (one == EntityType.County ? session.County(line) : null)) is { } wanted)
            {
                screen.Show(report.Of(await county.Describe(one, wanted)));
            }
            else
            {
                screen.Show(report.List(await county.Summary(), kind));
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
