using System.Collections.Immutable;
using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options that name an ensemble 抽样选项, shared by the commands that draw.</summary>
internal sealed class EnsembleOptions
{
    /// <summary>The option that names the indicators of a run.</summary>
    public const string IndicatorsName = "--indicators";

    /// <summary>What is drawn when no seed is named.</summary>
    private const ulong DefaultSeed = 1;

    private readonly long? whenAbsent;
    private readonly Option<long?> draws;
    private readonly Option<ulong> seed = SeedOf();
    private readonly Option<string> design = new("--design") { Description = "抽样设计 · mc | lhs | sobol | sobol-owen | grid:KEY=N,KEY=VALUE|VALUE… | saltelli:N[:second] | morris:R[:P]", DefaultValueFactory = _ => "mc" };
    private readonly Option<string[]> indicators = new(IndicatorsName) { Description = "只汇总这些指标（逗号分隔） · only these indicators, with commas", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> entities = new("--entities") { Description = "也汇总这些实体（逗号分隔） · entities as well, with commas: sector, cluster, township, park, project", AllowMultipleArgumentsPerToken = true };

    /// <param name="command">Gets the options.</param>
    /// <param name="withSummary">Whether it can be said what is summarised.</param>
    /// <param name="whenAbsent">How many are drawn when no number is named; null when there are no draws then.</param>
    public EnsembleOptions(Command command, bool withSummary, long? whenAbsent = null)
    {
        this.whenAbsent = whenAbsent;
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
    /// <exception cref="InputFaultException">There is such an option.</exception>
    public void RefuseWithoutDraws(ParseResult line)
    {
        var idle = new Option[] { seed, design, indicators, entities }.Select(o => line.GetResult(o)).Where(r => r is { Implicit: false }).Select(r => Refusal.Fault(
            r!.Option.Name, string.Join(' ', r.Tokens), new("没有 --draws 就不抽样，此选项不起作用", "without --draws nothing is drawn, and this has no effect"), new("加上 --draws，例如 --draws 20000；或去掉此选项", "add --draws, for example --draws 20000, or leave it out"))).ToArray();
        if (idle.Length > 0)
        {
            throw new InputFaultException([.. idle]);
        }
    }

    /// <exception cref="InputFaultException">A value is empty, or a kind of entity is not known.</exception>
    public RunRequest Request(ParseResult line, ComposedScenario scenario, long number, ImmutableArray<string>? only = null)
    {
        var faults = new List<InputFault>();
        string[] named = Words(line, indicators, faults);
        EntityType[] kinds = [.. Words(line, entities, faults).Select(word => Entity(word, faults)).OfType<EntityType>().Order()];
        return faults.Count == 0
            ? new(scenario, number, line.GetValue(seed), line.GetValue(design)!, only ?? [.. named], [.. kinds])
            : throw new InputFaultException([.. faults]);
    }

    // Left out, it has a meaning: all indicators, no entities. Written and empty, as with a variable of the shell that is not set, it is a mistake.
    private static string[] Words(ParseResult line, Option<string[]> option, List<InputFault> faults)
    {
        string[] given = line.GetValue(option) ?? [], words = [.. given.SelectMany(g => g.Split(',', StringSplitOptions.TrimEntries)).Distinct()];
        if (words.Contains(""))
        {
            faults.Add(Refusal.Fault(option.Name, string.Join(' ', given), new("有空的取值", "a value is empty"), new("写上编号，用逗号分隔；或去掉此选项", "name ids, with commas, or leave the option out")));
        }

        return [.. words.Where(w => w.Length > 0)];
    }

    private static EntityType? Entity(string word, List<InputFault> faults)
    {
        EntityType[] known = [EntityType.Sector, EntityType.Cluster, EntityType.Township, EntityType.Park, EntityType.Project];
        foreach (var type in known)
        {
            if (type.ToString().Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        faults.Add(Refusal.Fault("--entities", word, new("没有这类实体", "there is no such kind of entity"), new("用 sector、cluster、township、park、project", "use sector, cluster, township, park, project")));
        return null;
    }
}
