using System.Collections.Immutable;
using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options that name an ensemble 抽样选项, shared by the commands that draw.</summary>
internal sealed class EnsembleOptions
{
    /// <summary>What is drawn when no seed is named.</summary>
    private const ulong DefaultSeed = 1;

    private readonly Option<long?> draws = new("--draws") { Description = "抽样次数：给出概率 · how many futures to draw: gives probabilities" };
    private readonly Option<ulong> seed = new("--seed") { Description = "随机种子 · seed", DefaultValueFactory = _ => DefaultSeed };
    private readonly Option<string> design = new("--design") { Description = "抽样设计 · mc | lhs | sobol | sobol-owen | grid:KEY=N,KEY=VALUE|VALUE…", DefaultValueFactory = _ => "mc" };
    private readonly Option<string[]> indicators = new("--indicators") { Description = "只汇总这些指标（逗号分隔） · only these indicators, with commas", AllowMultipleArgumentsPerToken = true };
    private readonly Option<EntityType[]> entities = new("--entities") { Description = "也汇总这些实体 · entities as well: sector, cluster, township, park, project", AllowMultipleArgumentsPerToken = true };

    public EnsembleOptions(Command command, bool withSummary)
    {
        command.Options.Add(draws);
        command.Options.Add(seed);
        command.Options.Add(design);
        if (withSummary)
        {
            command.Options.Add(indicators);
            command.Options.Add(entities);
        }
    }

    public long? Draws(ParseResult line) => line.GetValue(draws);

    public RunRequest Request(ParseResult line, ComposedScenario scenario, long number, ImmutableArray<string>? only = null) => new(
        scenario,
        number,
        line.GetValue(seed),
        line.GetValue(design)!,
        only ?? [.. (line.GetValue(indicators) ?? []).SelectMany(i => i.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()],
        [.. (line.GetValue(entities) ?? []).Distinct().Order()]);
}
