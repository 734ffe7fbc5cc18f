using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>From a project on paper to value added 项目从落地到达产.</summary>
public static class ProjectPipeline
{
    /// <summary>Whether a project is built 项目是否落地. (C-4) r = 1 if u &lt; realisation, else 0; in the central case r is the probability itself</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Realised(Lane u, Lane realisation) => Lane.WhereLess(u, realisation, 1, 0);

    /// <summary>Whole years of delay 延期年数. (C-2) delay = round half to even of the drawn years</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Delay(Lane years) => Lane.Round(years);

    /// <summary>Years since commissioning 投产后年数. (C-3) age = t − (start + delay + build_years)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Age(int year, int start, Lane delay, int buildYears) => year - (start + delay + buildYears);

    /// <summary>Share of full production 达产率. (C-3) 0 before commissioning, ramp.1 and ramp.2 in the first two years, then 1</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Ramp(Lane age, Lane first, Lane second) =>
        Lane.Select(age < 0, 0, Lane.Select(age < 1, first, Lane.Select(age < 2, second, 1)));

    /// <summary>Value added of a project that produces as much as it ever will 达产增加值. (C-4) r · full · util</summary>
    /// <param name="realised">r: 1 if built, 0 if not; the probability in the central case.</param>
    /// <param name="full">Value added a year at full capacity, 万元 of base-year prices.</param>
    /// <param name="utilisation">Capacity utilisation at full production.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real AtFullProduction(Lane realised, Real full, Lane utilisation) => realised * full * utilisation;

    /// <summary>
    /// Value added of projects by when they were commissioned 项目增加值. (C-4) Σ X = ramp.1 · commissioned this year + ramp.2 · last year + earlier,
    /// each at full production. It is the sum of r · full · ramp(age) · util over the projects.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real ValueAdded(Real thisYear, Real lastYear, Real earlier, Lane first, Lane second) => first * thisYear + second * lastYear + earlier;

    /// <summary>What a project that is built invests in a year of building 年投资额. (C-5) investment / build_years</summary>
    /// <param name="investment">In all, 万元 of base-year prices.</param>
    /// <param name="buildYears">Years of building.</param>
    public static double PerYear(double investment, int buildYears) => investment / buildYears;

    /// <summary>What a project invests in a year of building 年投资额. (C-5) r · investment / build_years</summary>
    /// <param name="realised">r.</param>
    /// <param name="perYear">investment / build_years: see <see cref="PerYear"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real YearlyInvestment(Lane realised, double perYear) => new(perYear * realised);

    /// <summary>Investment of a project 项目投资. (C-5) J = r · investment / build_years while start + delay ≤ t &lt; start + delay + build_years, else 0</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Investment(int year, int start, Lane delay, int buildYears, Lane realised, double investment) =>
        Investment(year, start + delay, buildYears, YearlyInvestment(realised, PerYear(investment, buildYears)));

    /// <summary>The same, of a project that begins in a year and invests so much in each of building. (C-5)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Investment(int year, Lane begin, int buildYears, Real yearly) =>
        new(Lane.Select((begin <= year) & (year < begin + buildYears), yearly.Amount, 0));

    /// <summary>
    /// What falls into a year of an amount that a project brings when it is so late 按延期归年. (C-2 … C-6) A project builds in year t where
    /// t − start − build_years &lt; delay &lt; t − start + 1, and is commissioned in it where delay = t − start − build_years.
    /// </summary>
    /// <param name="delay">Whole years.</param>
    /// <param name="after">More than so many.</param>
    /// <param name="before">Fewer than so many.</param>
    /// <param name="amount">Of whatever unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane FallsInto(Lane delay, double after, double before, Lane amount) => Lane.WhereLess(after, delay, Lane.WhereLess(delay, before, amount, 0), 0);

    /// <summary>The project counted as a producing enterprise 投产企业. (C-6) r where age ≥ 0</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Producing(Lane age, Lane realised) => Lane.Select(age >= 0, realised, 0);
}
