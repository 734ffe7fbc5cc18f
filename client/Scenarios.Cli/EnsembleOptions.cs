using System.Collections.Immutable;
using System.CommandLine;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options that name an ensemble 抽样选项, shared by the commands that draw.</summary>
internal sealed class EnsembleOptions
{
    /// <summary>The option that names the indicators of a run.</summary>
    public const string IndicatorsName = "--indicators";

    /// <summary>What is drawn when no seed is named.</summary>
    private const ulong DefaultSeed = 1;

    private readonly Argument<string> scenario;
    private readonly Option<string[]> sets;
    private readonly long? whenAbsent;
    private readonly Option<long?> draws;
    private readonly Option<ulong> seed = SeedOf();
    private readonly Option<string> design = new("--design") { Description = "抽样设计 · mc | lhs | sobol | sobol-owen | grid:KEY=N,KEY=VALUE|VALUE… | saltelli:N[:second] | morris:R[:P]", DefaultValueFactory = _ => "mc" };
    private readonly Option<string[]> indicators = new(IndicatorsName) { Description = "只汇总这些指标（逗号分隔） · only these indicators, with commas", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> entities = new("--entities") { Description = "也汇总这些实体（逗号分隔） · entities as well, with commas: sector, cluster, township, park, project", AllowMultipleArgumentsPerToken = true };

    /// <param name="command">Gets the options.</param>
    /// <param name="scenario">Its scenario.</param>
    /// <param name="sets">Its levers over the scenario.</param>
    /// <param name="withSummary">Whether it can be said what is summarised.</param>
    /// <param name="whenAbsent">How many are drawn when no number is named; null when there are no draws then.</param>
    public EnsembleOptions(Command command, Argument<string> scenario, Option<string[]> sets, bool withSummary, long? whenAbsent = null)
    {
        (this.scenario, this.sets, this.whenAbsent) = (scenario, sets, whenAbsent);
        draws = new Option<long?>("--draws") { Description = whenAbsent is { } number ? $"抽样次数（缺省 {number}） · how many futures to draw ({number} when absent)" : "抽样次数：给出概率 · how many futures to draw: gives probabilities" };
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

    /// <summary>How many; null when nothing is drawn.</summary>
    public long? Draws(ParseResult line) => line.GetValue(draws) ?? whenAbsent;

    /// <summary>Refuses what says how to draw where nothing is drawn: it would have no effect.</summary>
    public void RefuseWithoutDraws(ParseResult line, Refusals refused)
    {
        foreach (var idle in new Option[] { seed, design, indicators, entities }.Select(o => line.GetResult(o)).Where(r => r is { Implicit: false }))
        {
            refused.Add(idle!.Option.Name, string.Join(' ', idle.Tokens), new("没有 --draws 就不抽样，此选项不起作用", "without --draws nothing is drawn, and this has no effect"), new("加上 --draws，例如 --draws 20000；或去掉此选项", "add --draws, for example --draws 20000, or leave it out"));
        }
    }

    /// <summary>The run that is asked for. Where something is wrong with the levers or the options, the rest is checked without them, and all of it told.</summary>
    /// <param name="session">Composes the scenario.</param>
    /// <param name="connection">To the silo.</param>
    /// <param name="line">The command line.</param>
    /// <param name="number">Draws of the run.</param>
    /// <param name="only">What is summarised, where no option says it.</param>
    /// <param name="check">Asks the silo what is wrong with a run.</param>
    /// <param name="refused">What is wrong already.</param>
    /// <exception cref="InputFaultException">Everything that is wrong with the command line.</exception>
    public async Task<RunRequest> Request(
        Session session, Connection connection, ParseResult line, long number, ImmutableArray<string>? only, Func<RunRequest, Task> check, Refusals refused)
    {
        ImmutableArray<string> named = only ?? [.. Words(line, indicators, refused)];
        ImmutableArray<EntityType> kinds = [.. Words(line, entities, refused).Select(word => Entity(word, refused)).OfType<EntityType>().Order()];
        RunRequest Of(ComposedScenario composed) => new(composed, number, line.GetValue(seed), line.GetValue(design)!, named, kinds);
        Task<ComposedScenario> Composed(string[] levers) => session.Compose(connection, line, line.GetValue(scenario)!, levers);

        var changed = await refused.Answer(() => Composed(line.GetValue(sets) ?? []));
        if (refused.Any && (changed ?? await refused.Answer(() => Composed([]))) is { } sound)
        {
            await refused.Answer(() => check(Of(sound)));
        }

        refused.Throw();
        return Of(changed!);
    }

    // Left out, it has a meaning: all indicators, no entities. Written and empty, as with a variable of the shell that is not set, it is a mistake.
    private static IEnumerable<string> Words(ParseResult line, Option<string[]> option, Refusals refused)
    {
        string[] given = line.GetValue(option) ?? [], words = [.. given.SelectMany(g => g.Split(',', StringSplitOptions.TrimEntries)).Distinct()];
        if (words.Contains(""))
        {
            refused.Add(option.Name, string.Join(' ', given), new("有空的取值", "a value is empty"), new("写上编号，用逗号分隔；或去掉此选项", "name ids, with commas, or leave the option out"));
        }

        return words.Where(w => w.Length > 0);
    }

    private static EntityType? Entity(string word, Refusals refused)
    {
        EntityType[] known = [EntityType.Sector, EntityType.Cluster, EntityType.Township, EntityType.Park, EntityType.Project];
        foreach (var type in known)
        {
            if (type.ToString().Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        refused.Add("--entities", word, new("没有这类实体", "there is no such kind of entity"), new("用 sector、cluster、township、park、project", "use sector, cluster, township, park, project"));
        return null;
    }
}
