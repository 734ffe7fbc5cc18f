using System.CommandLine;
using System.Globalization;
using Scenarios.Client;
using Scenarios.Client.Official;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The official papers of a review as files: report and brief 公文输出.</summary>
internal sealed class OfficialPapers
{
    private readonly Option<string?> report = new("--report") { Description = "写出中期评估报告（测算稿）：.html 或 .docx · write the official report: .html or .docx" };
    private readonly Option<string?> brief = new("--brief") { Description = "写出汇报提要：.html 或 .docx · write the brief: .html or .docx" };
    private readonly Option<string?> dated = new("--dated") { Description = "封面年月，缺省留空 · year and month on the cover, blank when absent: yyyy-MM" };

    /// <summary>Adds its options to the command.</summary>
    public OfficialPapers(Command command)
    {
        command.Options.Add(report);
        command.Options.Add(brief);
        command.Options.Add(dated);
    }

    /// <summary>What is to be written; what is wrong with it is told before anything is worked out.</summary>
    public Asked Of(ParseResult line, Refusals refused)
    {
        if ((line.GetValue(report), line.GetValue(brief)) is ({ } a, { } b) && Path.GetFullPath(a) == Path.GetFullPath(b))
        {
            refused.Add("--brief", b, new("与 --report 是同一个文件", "it is the file of --report, too"), new("换一个文件名", "name another file"));
        }

        return new(
            refused.Part(() => line.GetValue(report) is { } file ? new DocumentFile("--report", file) : null),
            refused.Part(() => line.GetValue(brief) is { } file ? new DocumentFile("--brief", file) : null),
            refused.Part(() => Month(line.GetValue(dated))));
    }

    private static DateOnly? Month(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month
        : throw Refusal.Of("--dated", text, new("不是年月", "not a year and month"), new("写成 yyyy-MM，如 2023-06", "write it as yyyy-MM, as in 2023-06"));

    /// <summary>The papers that were asked for.</summary>
    internal sealed record Asked(DocumentFile? Report, DocumentFile? Brief, DateOnly? Dated)
    {
        /// <summary>Asks for what the papers hold beside the review, and writes them.</summary>
        /// <param name="connection">To the silo.</param>
        /// <param name="run">The run that is reviewed.</param>
        /// <param name="review">Its review.</param>
        /// <param name="ask">Asks an analysis.</param>
        /// <param name="screen">Is told what was written.</param>
        /// <param name="cancellation">Stops it.</param>
        /// <exception cref="InputFaultException">The period is over: these are papers of a review on the way.</exception>
        /// <exception cref="OfficialReportException">A paper contradicts itself: a fault of the program.</exception>
        public async Task Write(Connection connection, RunRequest run, ReviewResult review, Func<MeasuresRequest, Task<MeasuresResult>> ask, Screen screen, CancellationToken cancellation)
        {
            if (Report is null && Brief is null)
            {
                return;
            }

            if (review.Rows.Any(r => r.Class is "completed" or "nearly_completed" or "not_completed"))
            {
                throw Refusal.Of("--as-of", $"{review.AsOf}", new("规划期已满，不出中期评估报告", "the plan's period is over: there is no mid-term report"), new("用规划期内的年份", "use a year within the plan"));
            }

            var (county, scenario) = (connection.County(run.Scenario.County), run.Scenario);
            var material = new ReviewMaterial(review, await county.Summary(), await county.History(), Edition(scenario)) { Dated = Dated };
            if (Report is not null)
            {
                // A brief tells nothing of these.
                material = material with
                {
                    Measures = await ask(MeasuresQuestion.Of(scenario, review, run.Seed)),
                    Projection = await connection.Project(scenario),
                    Projects = (await county.Resolve(scenario)).Projects,
                };
            }

            // All of them are checked before one is written.
            var report = Report is null ? null : OfficialReport.Of(material);
            var brief = Brief is null ? null : OfficialBrief.Of(material, report);
            foreach (var (file, document) in new[] { (Report, report), (Brief, brief) })
            {
                if (file is not null)
                {
                    await file.Write(document!, screen, cancellation);
                }
            }
        }

        private static string Edition(ComposedScenario scenario) => scenario.Line[^1].Revision is > 0 and var revision ? $"{scenario.Id}@{revision}" : scenario.Id;
    }
}
