using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>What a user changes of the arithmetic of targets 核对选项.</summary>
/// <param name="Numbers">Other numbers for claims, by id.</param>
/// <param name="Without">Claims that are left out.</param>
/// <param name="Weights">How dear it is that a target gives way; 1 where none is given.</param>
/// <param name="Most">Conflicts that are listed, at most.</param>
public sealed record ArithmeticWish(
    ImmutableDictionary<string, double> Numbers,
    ImmutableArray<string> Without,
    ImmutableDictionary<string, double> Weights,
    int Most)
{
    public double WeightOf(string claim) => Weights.GetValueOrDefault(claim, 1);

    internal void Check(IReadOnlyCollection<Claim> claims, FaultList faults)
    {
        string[] known = [.. claims.Select(c => c.Id)], targets = [.. claims.Where(c => c.Kind == ClaimKind.Target).Select(c => c.Id)];
        Known("--set", Numbers.Keys, known, faults);
        Known("--without", Without, known, faults);
        Known("--weight", Weights.Keys, targets, faults);
        foreach (var (claim, number) in Numbers.Where(n => !double.IsFinite(n.Value) || n.Value <= -1))
        {
            faults.Error(new Place("--set"), $"{claim}={number}", new("不是可用的数", "not a number that can be used"), new("写成大于 -1 的数，比例写成小数", "write a number above -1; shares and rates as fractions"));
        }

        foreach (var (claim, weight) in Weights.Where(w => !(w.Value > 0) || !double.IsFinite(w.Value)))
        {
            faults.Error(new Place("--weight"), $"{claim}={weight}", new("权重须为正数", "a weight is above zero"), new("例如 industry-share=2", "for example industry-share=2"));
        }

        if (Most < 1)
        {
            faults.Error(new Place("--limit"), $"{Most}", new("至少列出一个", "at least one is listed"), new("例如 --limit 10", "for example --limit 10"));
        }
    }

    private static void Known(string place, IEnumerable<string> ids, string[] known, FaultList faults)
    {
        foreach (var id in ids.Where(i => !known.Contains(i)))
        {
            faults.Error(new Place(place), id, new("没有这个目标或表述", "there is no such target or statement"), NearestKey.Remedy(id, known));
        }
    }
}
