using System.CommandLine;
using Scenarios.Client.Exports;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`review`: a scenario's run beside what was published 中期评估.</summary>
internal static class ReviewCommand
{
    private const int DefaultDraws = 20_000;
    private const int DefaultMostDraws = 640_000;

    public static Command Build(Session session)
    {
        var scenario = RunCommand.ScenarioOf();
        var asOf = new Option<int>("--as-of") { Description = "截至哪一年的实际值 · the last year whose actuals count", Required = true };
        var until = ActualsCommand.DayOf("--published-until", "只用此日以前公布的数据 · only what was published by this day: yyyy-MM-dd");
        var draws = new Option<long>("--draws") { Description = "所评运算的抽样次数 · draws of the run that is reviewed", DefaultValueFactory = _ => DefaultDraws };
        var most = new Option<long>("--most-draws") { Description = "按实际值加权时至多抽样次数 · at most so many draws are weighed by the actuals", DefaultValueFactory = _ => DefaultMostDraws };
        var seed = EnsembleOptions.SeedOf();
        var run = new Option<string?>("--run") { Description = "评估已保存的运算（编号的开头几位，见 runs list） · review a run that is kept: its first characters, see runs list" };
        var overrides = new Option<string?>("--overrides") { Description = "人工改定评定的 csv 文件，列为 target,class,by,on,reason · a csv file of classes that the office sets against the rule's: target,class,by,on,reason" };
        var all = new Option<bool>("--all") { Description = "列出全部目标、指标和分产业差距 · every target, indicator and sector" };
        var command = new Command("review", "中期评估：推演与实际对照，进度评定，差距分解，完成把握 · mid-term review: projected beside published, progress, the gap and what is still possible") { scenario, asOf, until, run, draws, most, seed, overrides, all };
        var papers = new OfficialPapers(command);
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var day = refused.Part(() => ActualsCommand.Day(line, until));
            var asked = papers.Of(line, refused);
            var set = refused.Part(() => line.GetValue(overrides) is { } path ? InputFile.Read(path) : null);
            await using var connection = await session.Open(line, expectDraws: true);
            var frozen = (await refused.Answer(async () => line.GetValue(run) is { } key
                ? (await RunsCommand.Find(connection, session.County(line), key)).Request!
                : new RunRequest(await session.Compose(connection, line, line.GetValue(scenario)!, []), line.GetValue(draws), line.GetValue(seed), "mc", [], [])))!;
            refused.Throw();
            var actuals = await connection.Review(session.County(line)).Values(null, day);
            var request = new ReviewRequest(frozen, line.GetValue(asOf), day, actuals, Math.Max(frozen.Draws, line.GetValue(most)), set);
            var review = await session.Ask<ReviewResult>(connection, line, request, cancellation);
            await asked.Write(connection, frozen, review, measures => session.Ask<MeasuresResult>(connection, line, measures, cancellation), screen, cancellation);
            if (screen.Format == "json")
            {
                screen.Raw(o => o.Write(ReviewJson.Of(request, review)));
            }
            else
            {
                screen.Show(new ReviewReport(screen.Language).Of(request, review, line.GetValue(all) || screen.Format != "table"));
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
