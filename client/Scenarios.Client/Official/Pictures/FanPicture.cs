using Scenarios.Client.Charts;
using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 4: where GDP may go 地区生产总值测算区间: half of the trials dark, nine in ten light, published values as dots, the plan's path dashed, its target labelled.</summary>
internal static class FanPicture
{
    private const double Height = 440;
    private const double Top = 46;
    private const double Foot = 388;
    private const double LabelWidth = 170;
    private static readonly double[] Dash = [7, 5];

    /// <summary>Where an even pace would be in a year, 万元.</summary>
    public static double PathOf(ReviewRow goal, int year) => goal.Base!.Value * Math.Pow(goal.TargetValue!.Value / goal.Base.Value, (year - goal.BaseYear) / (double)(goal.TargetYear - goal.BaseYear));

    /// <param name="draft">For its language and fan.</param>
    /// <param name="goal">The target of GDP at current prices.</param>
    public static Picture Of(Draft draft, ReviewRow goal)
    {
        var (canvas, language, fan) = (new Canvas(), draft.Language, draft.Review.Fan);
        double Shown(double value) => draft.Numbers.Shown(value);
        (int Year, double Value)[] known = [(goal.BaseYear, Shown(goal.Base!.Value)), .. goal.Actuals.Select(a => (a.Year, Shown(a.Value)))];
        (int Year, double Value)[] path = [.. Enumerable.Range(goal.BaseYear, goal.TargetYear - goal.BaseYear + 1).Select(y => (y, Shown(PathOf(goal, y))))];
        var target = Shown(goal.TargetValue!.Value);
        var axis = Axis.Of([.. known.Select(k => k.Value), .. fan.SelectMany(y => new[] { Shown(y.P5), Shown(y.P95) }), target], v => Client.Numbers.Round(v, 0));
        var ticks = axis.Labels(v => Client.Numbers.Round(v, 0));
        var frame = new Frame(Canvas.Margin + 76, Top, Canvas.Width - Canvas.Margin - LabelWidth, Foot, goal.BaseYear, Math.Max(goal.TargetYear, fan[^1].Year), axis);
        Band(canvas, frame, known[^1], [.. fan.Select(y => (y.Year, Shown(y.P5), Shown(y.P95)))], Canvas.Light);
        Band(canvas, frame, known[^1], [.. fan.Select(y => (y.Year, Shown(y.P25), Shown(y.P75)))], Canvas.Middle);
        foreach (var (value, i) in axis.Ticks.Select((v, i) => (v, i)))
        {
            canvas.Line("grid", frame.Left, frame.Y(value), frame.Right, frame.Y(value), i == 0 ? 1 : 0.4, i == 0 ? Canvas.Ink : Canvas.Quiet);
            canvas.Text("tick", frame.Left - 10, frame.Y(value), ticks[i], Anchor.End, 17);
        }

        for (var year = frame.FirstYear; year <= frame.LastYear; year++)
        {
            canvas.Text("year", frame.X(year), Foot + 22, language[$"{year}年", $"{year}"], size: 17);
        }

        canvas.Path("path", path.Select(p => frame.At(p.Year, p.Value)), 1.8, Dash);
        canvas.Path("median", [frame.At(known[^1].Year, known[^1].Value), .. fan.Select(y => frame.At(y.Year, Shown(y.P50)))], 3);
        canvas.Path("actual", known.Select(k => frame.At(k.Year, k.Value)), 1.2);
        foreach (var (year, value) in known)
        {
            canvas.Dot("actual", frame.X(year), frame.Y(value), Canvas.Warm);
        }

        canvas.Line("target", frame.Left, frame.Y(target), frame.Right, frame.Y(target), 1.4, Canvas.Ink, [3, 4]);
        Labels(canvas, draft, frame, fan[^1], target);
        canvas.Text("unit", Canvas.Margin, 20, language["亿元，现价；●实际值，- - 规划路径", "CNY million, current prices; ● published, - - the plan's path"], Anchor.Start, 17, Canvas.Quiet);
        var title = language["地区生产总值测算区间", "Where GDP may go"];
        return canvas.Finished(Height, language, title, title + language["：", ": "] + string.Join(language["；", "; "], fan.Select(y => $"{y.Year} {Client.Numbers.Round(Shown(y.P5), 1)}–{Client.Numbers.Round(Shown(y.P95), 1)}")));
    }

    // It opens from the last published value.
    private static void Band(Canvas canvas, Frame frame, (int Year, double Value) from, (int Year, double Low, double High)[] years, string fill) =>
        canvas.Fill("band", [frame.At(from.Year, from.Value), .. years.Select(y => frame.At(y.Year, y.High)), .. years.Reverse().Select(y => frame.At(y.Year, y.Low))], fill);

    // Words at the bands; those that would stand on one another move apart.
    private static void Labels(Canvas canvas, Draft draft, Frame frame, ReviewFanYearMessage last, double target)
    {
        const double Apart = 22;
        var language = draft.Language;
        double Shown(double value) => draft.Numbers.Shown(value);
        (double Y, string Text)[] labels =
        [
            (frame.Y(Shown(last.P95)), language["九成测算的上端", "nine in ten: top"]), (frame.Y(Shown(last.P75)), language["半数测算的上端", "half: top"]), (frame.Y(Shown(last.P50)), language["居中值", "middle"]), (frame.Y(Shown(last.P25)), language["半数测算的下端", "half: bottom"]),
            (frame.Y(Shown(last.P5)), language["九成测算的下端", "nine in ten: bottom"]), (frame.Y(target), language["目标", "target"]),
        ];
        var y = double.NegativeInfinity;
        foreach (var (at, text) in labels.OrderBy(l => l.Y))
        {
            y = Math.Max(at, y + Apart);
            canvas.Line("leader", frame.X(last.Year), at, frame.Right + 12, y, 0.6, Canvas.Quiet);
            canvas.Text("label", frame.Right + 16, y, text, Anchor.Start, 16);
        }
    }
}
