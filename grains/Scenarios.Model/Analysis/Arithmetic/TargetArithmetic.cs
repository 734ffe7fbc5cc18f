using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// The arithmetic of targets 目标算术: whether the targets of a plan, what it states beside them, and what is held possible can all be true, by identities of the accounts
/// alone, without simulation. docs/analysis/targets-check tells the method.
/// </summary>
public sealed class TargetArithmetic
{
    /// <summary>A proposal is feasible with this to spare, so that solving it again finds it so.</summary>
    private const double Margin = 1e-6;

    // To a ten-millionth of the way: nearer numbers only make the linear programme ill-conditioned.
    private const int Bisections = 24;
    private const int Passes = 4;
    // As far as a claim is eased: prices and output that double or all but vanish every year would resolve nothing that anybody means.
    private const double HighestRate = 1;
    private const double LowestRate = -0.9;
    private const double HighestMultiple = 10;

    private readonly PlanAccounts accounts;
    private readonly ArithmeticWish wish;

    private TargetArithmetic(PlanAccounts accounts, ArithmeticWish wish)
    {
        (this.accounts, this.wish) = (accounts, wish);
        Claims = [.. PlanClaims.Of(accounts).Where(c => !wish.Without.Contains(c.Id)).Select(c => wish.Numbers.TryGetValue(c.Id, out var number) ? c with { Number = number } : c)];
    }

    /// <summary>Everything that was taken together.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Conflicts, smallest first.</summary>
    public ImmutableArray<Conflict> Conflicts { get; private set; } = [];

    /// <summary>Whether these are all conflicts there are.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What the targets would give up so that everything holds; empty when nothing is in conflict, null when no change of targets is enough.</summary>
    public ImmutableArray<Concession>? Concessions { get; private set; } = [];

    /// <summary>Does the arithmetic.</summary>
    /// <param name="county">The county and its plan.</param>
    /// <param name="wish">Other numbers, what to leave out, weights.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FaultException">The wish names what is not there, or the county has nothing to check.</exception>
    public static TargetArithmetic Of(County county, ArithmeticWish wish, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(wish);
        var faults = new FaultList();
        if (PlanClaims.LastYear(county) is not { } last)
        {
            faults.Error(new Place(county.Id), "targets.csv", new("没有可用恒等式核对的目标", "no target can be checked by identities"), new("目标须有数值，且指标为GDP、增速、占比或规上工业增加值", "a target needs a number, and an indicator that is GDP, its growth, a share, or above-scale value added"));
            throw new FaultException(faults.All);
        }

        var arithmetic = new TargetArithmetic(new PlanAccounts(county, last), wish);
        wish.Check([.. PlanClaims.Of(arithmetic.accounts)], faults);
        if (arithmetic.Claims.Length > FeasibilityProblem.MostClaims)
        {
            faults.Error(new Place("statements.csv"), arithmetic.Claims.Length.ToString(CultureInfo.InvariantCulture), new($"论断超过 {FeasibilityProblem.MostClaims} 条", $"there are more than {FeasibilityProblem.MostClaims} claims"), new("用 --without 去掉一些", "leave some out with --without"));
        }

        faults.ThrowIfErrors();
        arithmetic.Run(cancellation);
        return arithmetic;
    }

    private void Run(CancellationToken cancellation)
    {
        using var problem = new FeasibilityProblem(accounts, Claims);
        var found = new ConflictFinder(problem, cancellation).Find(wish.Most + 1); // one more than is listed tells whether these are all
        IsComplete = found.Count <= wish.Most;
        Conflicts = [.. found.Take(wish.Most).Select(c => new Conflict([.. Members(c)], [.. Members(c).Select(i => new Easing(i, Ease(problem, c, i)))]))];
        Concessions = found.Count == 0 ? [] : Concede(problem);
    }

    private static IEnumerable<int> Members(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return BitOperations.TrailingZeroCount(set);
        }
    }

    // Feasibility only grows as a claim gives way, so that the turning point is found by halving.
    private double? Ease(FeasibilityProblem problem, ulong conflict, int index)
    {
        var claim = Claims[index];
        if (claim.AtLeast is not { } atLeast)
        {
            return null;
        }

        var far = Furthest(claim, atLeast);
        bool Holds(double number)
        {
            problem.Claim(index, number);
            return problem.IsFeasible(conflict);
        }

        try
        {
            if (!Holds(far))
            {
                return null;
            }

            var (near, enough) = (claim.Number, far);
            for (var i = 0; i < Bisections; i++)
            {
                var middle = near + ((enough - near) / 2);
                (near, enough) = Holds(middle) ? (near, middle) : (middle, enough);
            }

            return enough;
        }
        finally
        {
            problem.Claim(index, claim.Number);
        }
    }

    private static double Furthest(Claim claim, bool atLeast) => (claim.Unit, atLeast) switch
    {
        ("1/year", true) => LowestRate,
        ("1/year", false) => HighestRate,
        (_, true) => Math.Min(0, claim.Number),
        ("1", false) when PlanClaims.ShareOf(claim.Indicator) is not null => Math.Max(1, claim.Number),
        _ => Math.Max(1 / claim.Scale, claim.Number) * HighestMultiple,
    };

    // A unit of a row costs its claim's weight over what the row is worth at the solution before, so that the cost is the weighted part of each number that is given up.
    private ImmutableArray<Concession>? Concede(FeasibilityProblem problem)
    {
        var targets = Claims.Select((c, i) => (Claim: c, Index: i)).Where(c => c.Claim.Kind == ClaimKind.Target).ToArray();
        double[]? values = null;
        for (var pass = 0; pass < Passes; pass++)
        {
            var worth = values;
            values = problem.LeastShortfall(problem.All, [.. targets.Select(t => (t.Index, wish.WeightOf(t.Claim.Id) / Worth(t.Claim, worth)))]);
            if (values is null)
            {
                return null;
            }
        }

        return [.. targets.Where(t => Falls(t.Claim, values!)).Select(t => Conceded(t.Index, values!))];
    }

    private Concession Conceded(int index, double[] values)
    {
        var claim = Claims[index];
        var number = Rounded(claim, claim.NumberAt(values));
        return new Concession(index, number, Math.Abs(number - claim.Number) / Size(claim), wish.WeightOf(claim.Id));
    }

    private static bool Falls(Claim claim, double[] values)
    {
        var reached = claim.NumberAt(values);
        var margin = Margin * Math.Max(1, Math.Abs(claim.Number));
        return claim.AtLeast == true ? reached < claim.Number - margin : reached > claim.Number + margin;
    }

    // How much of its row a claim gives up when it gives up all of its number: a factor that is a power of the number by its slope, between the number and where the solution before was.
    private static double Worth(Claim claim, double[]? values)
    {
        var row = claim.Rows[0];
        var reached = values is not null && Falls(claim, values) ? claim.NumberAt(values) : claim.Number;
        return claim.Scale * Size(claim) * row.Slope(claim.Number, reached) * (values is null ? 1 : Math.Abs(row.Right.At(values)));
    }

    // Parts are of the number itself; of nothing there are no parts, and one is taken instead.
    private static double Size(Claim claim) => claim.Number == 0 ? 1 : Math.Abs(claim.Number);

    // To the easier side, at the precision in which plans are written: a tenth of a point, a hundredth of a ratio, a hundred million yuan.
    private static double Rounded(Claim claim, double number)
    {
        var unit = claim.Unit switch { "万元" => 10000m, "1" when claim.Number > 1 => 0.01m, _ => 0.001m };
        var steps = number / (double)unit;
        return (double)((decimal)(claim.AtLeast == true ? Math.Floor(steps + 1e-6) : Math.Ceiling(steps - 1e-6)) * unit);
    }
}
