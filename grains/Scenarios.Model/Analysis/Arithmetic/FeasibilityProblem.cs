using System.Collections.Immutable;
using Google.OrTools.LinearSolver;
using Constraint = Google.OrTools.LinearSolver.Constraint;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// Whether claims can hold together 可行性问题: a linear programme whose rows are switched on and off, solved by GLOP, the simplex method of Google's OR-Tools. Every row may fall
/// short at a price, so that there always is a solution: claims hold together where the least shortfall is nil. One thread at a time.
/// </summary>
internal sealed class FeasibilityProblem : IDisposable
{
    /// <summary>Sets of claims are words of bits.</summary>
    public const int MostClaims = 64;

    /// <summary>In units of base-year GDP; the solver's own tolerance is a tenth of it.</summary>
    private const double Nil = 1e-7;

    /// <summary>The price at which a row that must hold falls short: far above what any target costs, the dearest of which costs 1.</summary>
    private const double Forbidding = 1e4;

    private readonly ImmutableArray<Claim> claims;
    private readonly double[] numbers;
    private readonly Solver solver;
    private readonly Variable[] variables;
    private readonly Constraint[][] rows;
    private readonly Variable[][] shortfalls;

    public FeasibilityProblem(PlanAccounts accounts, ImmutableArray<Claim> claims)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(claims.Length, MostClaims, nameof(claims));
        this.claims = claims;
        numbers = [.. claims.Select(c => c.Number)];
        solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("the linear solver GLOP is not to be had");
        variables = [.. Enumerable.Range(0, accounts.Variables).Select(i => solver.MakeNumVar(0, double.PositiveInfinity, $"x{i}"))];
        foreach (var (form, least, equal) in accounts.Identities())
        {
            var row = solver.MakeConstraint(least, equal ? least : double.PositiveInfinity);
            foreach (var (variable, weight) in form.Terms)
            {
                row.SetCoefficient(variables[variable], weight);
            }
        }

        rows = [.. claims.Select(c => c.Rows.Select(_ => solver.MakeConstraint(double.NegativeInfinity, double.PositiveInfinity)).ToArray())];
        shortfalls = [.. claims.Select((c, i) => c.Rows.Select((row, r) => Shortfall(rows[i][r], row)).ToArray())];
        solver.Objective().SetMinimization();
        for (var i = 0; i < claims.Length; i++)
        {
            Write(i);
        }
    }

    public int Count => claims.Length;

    public ulong All => claims.Length == MostClaims ? ulong.MaxValue : (1UL << claims.Length) - 1;

    /// <summary>Whether these claims can hold together.</summary>
    public bool IsFeasible(ulong active)
    {
        Activate(active);
        for (var i = 0; i < claims.Length; i++)
        {
            Price(i, 1);
        }

        Solve();
        return shortfalls.SelectMany(s => s).Sum(s => s.SolutionValue()) <= Nil;
    }

    /// <summary>Claims another number, until it is set back.</summary>
    public void Claim(int index, double number)
    {
        numbers[index] = number;
        Write(index);
    }

    /// <summary>
    /// The least weighted shortfall of some claims, where all hold but these, and these as nearly as they can 弹性松弛: the values of the variables there.
    /// Null when the others alone cannot hold together.
    /// </summary>
    /// <param name="active">The claims that are made.</param>
    /// <param name="elastic">Those that may fall short, each with the price of a unit of its row.</param>
    public double[]? LeastShortfall(ulong active, IReadOnlyList<(int Claim, double Price)> elastic)
    {
        Activate(active);
        for (var i = 0; i < claims.Length; i++)
        {
            Price(i, Forbidding);
        }

        var dearest = elastic.Select(e => e.Price).DefaultIfEmpty(1).Max();
        foreach (var (claim, price) in elastic)
        {
            Price(claim, price / dearest);
        }

        Solve();
        var must = Enumerable.Range(0, claims.Length).Except(elastic.Select(e => e.Claim));
        return must.SelectMany(i => shortfalls[i]).Sum(s => s.SolutionValue()) <= Nil ? [.. variables.Select(v => v.SolutionValue())] : null;
    }

    public void Dispose() => solver.Dispose();

    // There always is a solution: where the last one leads the simplex astray, it begins without it.
    private void Solve()
    {
        if (solver.Solve() == Solver.ResultStatus.OPTIMAL)
        {
            return;
        }

        solver.Reset();
        if (solver.Solve() is var status and not Solver.ResultStatus.OPTIMAL)
        {
            throw new InvalidOperationException($"the linear solver ended as {status}");
        }
    }

    private void Price(int claim, double price)
    {
        foreach (var shortfall in shortfalls[claim])
        {
            solver.Objective().SetCoefficient(shortfall, price);
        }
    }

    private Variable Shortfall(Constraint constraint, ClaimRow row)
    {
        var shortfall = solver.MakeNumVar(0, double.PositiveInfinity, "");
        constraint.SetCoefficient(shortfall, row.AtLeast ? 1 : -1);
        return shortfall;
    }

    // A row that is not made has no bounds.
    private void Activate(ulong active)
    {
        for (var i = 0; i < claims.Length; i++)
        {
            var made = (active >> i & 1) != 0;
            for (var r = 0; r < rows[i].Length; r++)
            {
                var row = claims[i].Rows[r];
                var bound = Bound(i, row);
                rows[i][r].SetBounds(made && row.AtLeast ? bound : double.NegativeInfinity, made && !row.AtLeast ? bound : double.PositiveInfinity);
            }
        }
    }

    // left − factor × right ≥ or ≤ what is left of the constants.
    private void Write(int index)
    {
        foreach (var (row, constraint) in claims[index].Rows.Zip(rows[index]))
        {
            var factor = Factor(index, row);
            var weights = new Dictionary<int, double>();
            foreach (var (variable, weight) in row.Left.Terms)
            {
                weights[variable] = weights.GetValueOrDefault(variable) + weight;
            }

            foreach (var (variable, weight) in row.Right.Terms)
            {
                weights[variable] = weights.GetValueOrDefault(variable) - (factor * weight);
            }

            foreach (var (variable, weight) in weights)
            {
                constraint.SetCoefficient(variables[variable], weight);
            }
        }
    }

    private double Factor(int index, ClaimRow row) => row.Factor(numbers[index] * claims[index].Scale);

    private double Bound(int index, ClaimRow row) => (Factor(index, row) * row.Right.Constant) - row.Left.Constant;
}
