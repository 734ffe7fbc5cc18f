using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>
/// The county's own accounts so far 县域账户: what follows from its sectors as a whole, by step, one small method per rule.
/// Sectors, clusters and townships keep theirs themselves.
/// </summary>
public sealed class CountyPathway
{
    private static readonly int SeriesCount = Enum.GetValues<CountySeries>().Length;

    private readonly Lanes[] series;
    private readonly AboveScaleIndustry? industry;
    private readonly DerivedAccounts derived;
    private readonly LinkageAccounts linkages;
    private readonly Lanes perGdpReal;
    private readonly Lanes perGdpNominal;

    /// <summary>The county in its base year.</summary>
    public CountyPathway(Futures futures)
        : this(futures, new CountyYear(futures.Setup), Wanted.Everything)
    {
    }

    /// <param name="futures">What holds in the base year.</param>
    /// <param name="year">The year that is stepped.</param>
    /// <param name="wanted">What is worked out beyond what the next year needs.</param>
    internal CountyPathway(Futures futures, CountyYear year, Wanted wanted)
    {
        var setup = futures.Setup;
        (Year, Wanted) = (year, wanted);
        series = [.. Enumerable.Range(0, SeriesCount).Select(_ => new Lanes(setup.Steps + 1))];
        industry = setup.Full is null ? null : new AboveScaleIndustry(setup);
        (linkages, derived) = (new LinkageAccounts(this, setup.Sectors.Length), new DerivedAccounts(this, setup));
        (perGdpReal, perGdpNominal) = (new Lanes(setup.Steps + 1), new Lanes(setup.Steps + 1));
        Parks = wanted.Parks ? [.. setup.Parks.Select((_, i) => new ParkPathway(setup, i))] : [];
        year.BeginFirst();
        Account(futures, 0);
        Stand(futures);
    }

    /// <summary>The year that is being stepped: its rows are filled by clusters, sectors and these accounts in turn.</summary>
    public CountyYear Year { get; }

    internal Wanted Wanted { get; }

    public ImmutableArray<ParkPathway> Parks { get; }

    public Lanes this[CountySeries which] => series[(int)which];

    /// <summary>Average growth of the clusters that a target names, by cluster index.</summary>
    public IReadOnlyDictionary<int, Lanes> ClusterGrowth => derived.ClusterGrowth;

    /// <summary>λ of a step.</summary>
    public Lane SlowdownOf(int step) => industry is null ? 1 : At(Slowdown, step);

    /// <summary>Goes back to the base year, under other futures of the same set-up: only what hangs on them is worked out again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Begin(Futures futures)
    {
        Year.Begin();
        if (futures.Setup.Full is { } full)
        {
            if (Wanted.Energy)
            {
                Carbon(futures, full, 0);
            }

            derived.Begin(futures, full);
        }
    }

    /// <summary>Works out what the projects' demand gives each sector. (L-1, L-2, L-4 … L-6)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Link(Futures futures, int step)
    {
        ArgumentNullException.ThrowIfNull(futures);
        if (futures.Setup.Full is { } full)
        {
            linkages.Link(futures, full, step);
        }
    }

    /// <summary>Closes the county's accounts of a year from those of its sectors. (P-3, M … I)</summary>
    public void Account(Futures futures, int step)
    {
        Close(futures, step);
        Derive(futures, step, step);
    }

    /// <summary>The part of it on which the next year stands, and what must be taken from the year's rows before they are stepped on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Close(Futures futures, int step)
    {
        Gdp(futures.Setup, step);
        if (futures.Setup.Full is { } full)
        {
            Labour(futures, full, step);
            Energy(futures, full, step);
            if (Wanted.AboveScale)
            {
                industry!.Account(this, futures, step, Year);
            }
        }

        if (Wanted.ClusterGrowth)
        {
            derived.Keep(Year, step);
        }
    }

    /// <summary>The rest, of all years from one to another: their accounts are closed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Derive(Futures futures, int first, int last)
    {
        derived.Derive(futures, first, last);
        if (futures.Setup.Full is { } full && Wanted[AboveScaleEnterprises])
        {
            industry!.Enterprises(this, futures.Assumption(full.EnterpriseElasticity), full.Enterprises, first, last);
        }
    }

    /// <summary>What the townships share out by their part in each sector: its clusters that stand nowhere in particular, its linkages, and construction for projects. (T-1)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Stand(Futures futures)
    {
        ArgumentNullException.ThrowIfNull(futures);
        Production.Spread(futures.Setup, Year);
    }

    /// <summary>1 / real GDP, by step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PerReal PerGdpReal(int step) => new(perGdpReal[step]);

    /// <summary>1 / nominal GDP, by step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PerNominal PerGdpNominal(int step) => new(perGdpNominal[step]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lane At(CountySeries which, int step) => series[(int)which][step];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(CountySeries which, int step, Lane value) => series[(int)which][step] = value;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Gdp(ModelSetup setup, int step)
    {
        Real real = Real.Zero;
        Nominal nominal = Nominal.Zero, primary = Nominal.Zero, secondary = Nominal.Zero, tertiary = Nominal.Zero;
        LaneStretch valueAdded = Year.ValueAdded.From(0), atCurrentPrices = Year.NominalValueAdded.From(0);
        foreach (ref readonly var sector in setup.Production.Sectors.AsSpan())
        {
            Nominal ofSector = new(atCurrentPrices[sector.Place]);
            real += new Real(valueAdded[sector.Place]);
            nominal += ofSector;
            switch (sector.Statistical)
            {
                case StatisticalSector.Primary:
                    primary += ofSector;
                    break;
                case StatisticalSector.Secondary:
                    secondary += ofSector;
                    break;
                default:
                    tertiary += ofSector;
                    break;
            }
        }

        Set(GdpReal, step, real.Amount);
        Set(GdpNominal, step, nominal.Amount);
        PerReal perReal = real.Reciprocal;
        PerNominal perNominal = nominal.Reciprocal;
        (perGdpReal[step], perGdpNominal[step]) = (perReal.Inverse, perNominal.Inverse);
        Set(CountySeries.Deflator, step, Prices.OfGdp(nominal, perReal).Level);
        Set(PrimaryShare, step, IndicatorRules.Share(primary, perNominal));
        Set(SecondaryShare, step, IndicatorRules.Share(secondary, perNominal));
        Set(TertiaryShare, step, IndicatorRules.Share(tertiary, perNominal));
        if (setup.Industry >= 0)
        {
            Set(IndustryShare, step, IndicatorRules.Share(new(Year.NominalValueAdded[setup.Industry]), perNominal));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Labour(Futures futures, FullSetup full, int step)
    {
        Lane jobs = 0;
        LaneStretch valueAdded = Year.ValueAdded.From(0);
        var jobsPerValueAdded = full.JobsPerValueAdded(step);
        for (var s = 0; s < jobsPerValueAdded.Length; s++)
        {
            jobs += LabourMarket.Jobs(new(valueAdded[s]), jobsPerValueAdded[s]);
        }

        Lane population = step == 0
            ? full.Population
            : Equations.Population.Next(At(CountySeries.Population, step - 1), futures.Assumption(full.PopulationGrowth), futures.Assumption(full.JobPull), At(LabourGap, step - 1));
        Lane gap = step == 0 ? 0 : LabourMarket.Gap(jobs, futures.Assumption(full.SupplyShare), population);
        Set(Jobs, step, jobs);
        Set(CountySeries.Population, step, population);
        Set(LabourGap, step, gap);
        Set(Slowdown, step, step == 0 ? 1 : LabourMarket.Slowdown(futures.Assumption(full.Scarcity), gap));
        if (Wanted[GdpPerHeadNominal])
        {
            Set(GdpPerHeadNominal, step, At(GdpNominal, step) / population);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Energy(Futures futures, FullSetup full, int step)
    {
        if (!Wanted.Energy)
        {
            return;
        }

        Lane energy = 0;
        LaneStretch valueAdded = Year.ValueAdded.From(0);
        var intensity = full.EnergyIntensity(step);
        for (var s = 0; s < intensity.Length; s++)
        {
            energy += EnergyAndCarbon.Energy(new(valueAdded[s]), intensity[s]);
        }

        Set(CountySeries.Energy, step, energy);
        Carbon(futures, full, step);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Carbon(Futures futures, FullSetup full, int step) =>
        Set(CarbonDioxide, step, EnergyAndCarbon.CarbonDioxide(At(CountySeries.Energy, step), futures.Assumption(full.CarbonIntensity)));
}
