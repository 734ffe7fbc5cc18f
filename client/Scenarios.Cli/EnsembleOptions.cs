using System.Collections.Immutable;
using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options that name an ensemble 抽样选项, shared by the commands that draw.</summary>
internal sealed class EnsembleOptions
{
    /// <summary>What is drawn when no seed is named.</summary>
    private const ulong DefaultSeed = 1;

    private readonly Option<long?> draws;
    private readonly Option<ulong> seed = SeedOf();
    private readonly Option<string> design = new("--design") { Description = "抽样设计 · mc | lhs | sobol | sobol-owen | grid:KEY=N,KEY=VALUE|VALUE… | saltelli:N[:second] | morris:R[:P]", DefaultValueFactory = _ => "mc" };
    private readonly Option<string[]> indicators = new("--indicators") { Description = "只汇总这些指标（逗号分隔） · only these indicators, with commas", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> entities = new("--entities") { Description = "也汇总这些实体（逗号分隔） · entities as well, with commas: sector, cluster, township, park, project", AllowMultipleArgumentsPerToken = true };

    public EnsembleOptions(Command command, bool withSummary)
    {
        draws = new Option<long?>("--draws") { Description = withSummary ? "抽样次数：给出概率 · how many futures to draw: gives probabilities" : "抽样次数 · how many futures to draw" };
        command.Options.Add(draws);
        command.Options.Add(seed);
        command.Options.Add(design);
        if (withSummary)
        {
            command.Options.Add(indicators);
            command.Options.Add(entities);
        }
    }

    /// <summary>The seed, for whatever draws.</summary>
    public static Option<ulong> SeedOf() => new("--seed") { Description = "随机种子 · seed", DefaultValueFactory = _ => DefaultSeed };

    public long? Draws(ParseResult line) => line.GetValue(draws);

    /// <summary>The levers that are tried, none of which the design overrides.</summary>
    /// <exception cref="InputFaultException">A lever and the grid of the design contradict each other.</exception>
    public string[] Sets(ParseResult line, Option<string[]> sets)
    {
        var levers = line.GetValue(sets) ?? [];
        GridAgainstSets.Refuse(line.GetValue(design)!, levers);
        return levers;
    }

    public RunRequest Request(ParseResult line, ComposedScenario scenario, long number, ImmutableArray<string>? only = null) => new(
        scenario,
        number,
        line.GetValue(seed),
        line.GetValue(design)!,
        only ?? [.. Words(line.GetValue(indicators))],
        [.. Words(line.GetValue(entities)).Select(Entity).Order()]);

    private static IEnumerable<string> Words(string[]? given) =>
        (given ?? []).SelectMany(w => w.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct();

    private static EntityType Entity(string word)
    {
        EntityType[] known = [EntityType.Sector, EntityType.Cluster, EntityType.Township, EntityType.Park, EntityType.Project];
        var found = known.Where(t => t.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found is [var type] ? type : throw new InputFaultException([new InputFault("--entities", 0, 0, word, new("没有这类实体", "there is no such kind of entity"), new("用 sector、cluster、township、park、project", "use sector, cluster, township, park, project"), true)]);
    }
}
