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
    /// <summary>Nobody reads more conflicts than these.</summary>
    public const int MostConflicts = 1000;

    /// <summary>Beyond it the linear programme could not tell a dear target from what must hold.</summary>
    private const double Heaviest = 1000;

    public double WeightOf(string claim) => Weights.GetValueOrDefault(claim, 1);

    internal void Check(IReadOnlyCollection<Claim> claims, FaultList faults)
    {
        string[] known = [.. claims.Select(c => c.Id)], targets = [.. claims.Where(c => c.Kind == ClaimKind.Target).Select(c => c.Id)];
        Known("--set", Numbers.Keys, known, faults);
        Known("--without", Without, known, faults);
        Known("--weight", Weights.Keys, targets, faults);
        string[] rates = [.. claims.Where(c => c.Unit == "1/year").Select(c => c.Id)];
        foreach (var (claim, number) in Numbers.Where(n => !double.IsFinite(n.Value) || n.Value <= -1 || (n.Value < 0 && !rates.Contains(n.Key))))
        {
            faults.Error(new Place("--set"), FormattableString.Invariant($"{claim}={number}"), new("不是可用的数", "not a number that can be used"), new("增速写成大于 -1 的小数，其他不为负，比例写成小数", "write a rate above -1, anything else not below 0; shares and rates as fractions"));
        }

        foreach (var (claim, weight) in Weights.Where(w => !(w.Value is >= 1 / Heaviest and <= Heaviest)))
        {
            faults.Error(new Place("--weight"), FormattableString.Invariant($"{claim}={weight}"), new("权重须在 0.001 与 1000 之间", "a weight lies between 0.001 and 1000"), new("例如 industry-share=2", "for example industry-share=2"));
        }

        if (Most is < 1 or > MostConflicts)
        {
            faults.Error(new Place("--limit"), FormattableString.Invariant($"{Most}"), new($"列出 1 至 {MostConflicts} 组", $"1 to {MostConflicts} are listed"), new("例如 --limit 10", "for example --limit 10"));
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
