using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`reach`: the least change that reaches targets 目标倒推.</summary>
internal static class ReachCommand
{
    /// <summary>The scenario whose levers are moved.</summary>
    public static Option<string> StartOf() => new("--scenario") { Description = "从哪个情景出发 · the scenario to start from: name, name@revision or YAML file", DefaultValueFactory = _ => RunCommand.DefaultScenario };

    public static Command Build(Session session)
    {
        var targets = new Argument<string[]>("target") { Description = "目标编号，可写多个 · ids of targets, all of which are to be reached", Arity = ArgumentArity.OneOrMore };
        var scenario = StartOf();
        var with = new Option<string[]>("--with") { Description = "可动的杠杆（可多次；缺省为政策能作用的全部假设，朝有利方向） · a lever that may move (repeatable; all that policy works on when absent): growth.aluminium.p14, KEY=LOW..HIGH, growth.*.p14@2 (weight)" };
        var probability = new Option<double?>("--probability") { Description = "要求达到的概率；缺省为中心路径 · with what probability; the central case when absent: 0.8" };
        var by = new Option<int?>("--by") { Description = "提前或推后到哪一年 · in this year instead of the targets' own" };
        var seed = EnsembleOptions.SeedOf();
        var output = new Option<string?>("--output", "-o") { Description = "把这组杠杆写成情景文件 · write the levers as a scenario file" };
        var command = new Command("reach", "达到目标最少要改什么 · what it takes: the least change of levers that reaches targets, or a certificate that none does") { targets, scenario, with, probability, by, seed, output };
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var file = refused.Part(() => OutputFile.Of(line, output));
            await using var connection = await session.Open(line, expectDraws: line.GetValue(probability) is not null);
            var composed = await refused.Answer(() => session.Compose(connection, line, line.GetValue(scenario)!, []));
            refused.Throw();
            var request = new ReachRequest(composed!, [.. line.GetValue(targets)!], [.. line.GetValue(with) ?? []], line.GetValue(probability), line.GetValue(by), line.GetValue(seed));
            var result = await session.Ask<ReachResult>(connection, line, request, cancellation);
            var report = new ReachReport(screen.Language);
            screen.Show(report.Of(request, result, isWritten: file is not null));
            if (file is not null)
            {
                await file.Write(result.Text, screen, cancellation);
                screen.Note(report.Check(request, line.GetValue(output)!));
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
