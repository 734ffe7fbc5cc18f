using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`check`: every fault of a county folder 校验.</summary>
internal static class CheckCommand
{
    public static Command Build(Session session)
    {
        var folder = new Argument<string>("folder") { Description = "县域资料夹 · county folder" };
        var command = new Command("check", "校验一个县域资料夹 · check a county folder and list every fault") { folder };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            var path = line.GetValue(folder)!;
            if (!Directory.Exists(path))
            {
                throw Refusal.Of(path, path, new("没有这个文件夹", "there is no such folder"), new("检查路径", "check the path"));
            }

            await using var connection = await session.Open(line);
            var files = Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f) is ".csv" or ".yaml").Order(StringComparer.Ordinal);
            var report = await connection.County(session.County(line)).Check([.. files.Select(f => new NamedFile(Path.GetFileName(f), File.ReadAllBytes(f)))]);
            var faults = new FaultReport(screen.Language);
            screen.Show(screen.Format == "table" ? faults.Of(report) : [faults.Table(report.Faults)]);
            return report.Faults.Any(f => f.IsError) ? ExitCodes.Input : ExitCodes.Ok;
        });
        return command;
    }
}
