using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`show`: the pathway of an entity, asked of its grain 实体发展路径.</summary>
internal static class ShowCommand
{
    public static Command Build(Session session)
    {
        var entity = new Argument<string>("entity") { Description = "编号；同名时写 类型/编号 · id, or kind/id where two share it (cluster/construction)" };
        var scenario = new Option<string>("--scenario") { Description = "情景 · scenario", DefaultValueFactory = _ => RunCommand.DefaultScenario };
        var year = new Option<int?>("--year") { Description = "推演到此年 · run to this year" };
        var command = new Command("show", "显示任一实体的逐年路径 · the pathway of any entity, from its grain") { entity, scenario, year };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var summary = await connection.County(session.County(line)).Summary();
            var (type, id) = Find(summary, line.GetValue(entity)!);
            var composed = await session.Compose(connection, line, line.GetValue(scenario)!, []);
            var key = line.GetValue(year) is null ? composed.LiveKey : $"{composed.LiveKey}~show";
            var live = connection.Live(key);
            await live.Open(composed);
            await live.RunTo(line.GetValue(year) ?? summary.EndYear);
            var pathway = await live.Pathway(type, id);
            if (line.GetValue(year) is { } last)
            {
                pathway = pathway with { Series = [.. pathway.Series.Select(s => s with { Values = new Vec(s.Values.Values[..Math.Min(s.Values.Length, last - summary.BaseYear + 1)]) })] };
                await live.Restart();
            }

            screen.Show(new DescribeReport(screen.Language).Pathway(pathway, summary, composed.Id));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static (EntityType Type, string Id) Find(CountySummary county, string entity)
    {
        EntityType[] withPathway = [EntityType.County, EntityType.Sector, EntityType.Cluster, EntityType.Township, EntityType.Park, EntityType.Project];
        var slash = entity.IndexOf('/', StringComparison.Ordinal);
        var found = county.Entities.Where(e => withPathway.Contains(e.Type) && (slash < 0
            ? e.Id == entity
            : e.Id == entity[(slash + 1)..] && e.Type.ToString().Equals(entity[..slash], StringComparison.OrdinalIgnoreCase))).ToArray();
        return found.Length > 0
            ? (found[0].Type, found[0].Id)
            : throw Refusal.Of(county.Id, entity, new("没有这个实体", "there is no such entity"), new("用 scenario describe 列出全部编号", "list all ids with scenario describe"));
    }
}
