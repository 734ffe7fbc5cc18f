using System.Runtime.CompilerServices;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Draws 16 futures at a time 未来抽样: assumptions, the fate of each project, and the shocks. A draw depends on the seed and its number alone (under a design, also on the
/// design); what is not wanted is not drawn, and changes nothing of what is.
/// </summary>
public sealed class FutureSampler
{
    private readonly SamplingDesign design;
    private readonly IUniforms source;
    private readonly Lanes uniforms;
    private readonly AssumptionDraw[] triangular;
    private readonly AssumptionDraw[] others;
    private readonly ProjectDraws projects;
    private readonly int[] levels;
    private readonly ShockSampler? shocks;

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="seed">Of the run.</param>
    /// <param name="design">How assumptions and projects are drawn.</param>
    /// <param name="draws">Draws of the run.</param>
    /// <param name="wanted">What will be asked of the futures.</param>
    public FutureSampler(ModelSetup setup, ulong seed, SamplingDesign design, long draws, Wanted wanted)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(wanted);
        this.design = design;
        Futures = new Futures(setup, wanted[CountySeries.AboveScaleEnterprises]);
        var needs = new AssumptionNeeds(setup, wanted);
        var rows = new List<DesignDimension>();
        var assumptions = new List<AssumptionDraw>();
        for (var i = 0; i < setup.Scenario.Assumptions.Length; i++)
        {
            var value = setup.Scenario.Assumptions[i].Value;
            var quantile = new Quantile(value);
            if (quantile.IsFixed)
            {
                Futures.Assume(i, quantile.Mode);
            }
            else if (!needs.IsNeeded(i))
            {
                Futures.Assume(i, Lane.Undefined); // whoever asks for it all the same is found out
            }
            else
            {
                assumptions.Add(new AssumptionDraw(i, rows.Count, quantile));
                rows.Add(new DesignDimension(i, value.Key));
            }
        }

        triangular = [.. assumptions.Where(a => a.Quantile.Kind == Distribution.Triangular)];
        others = [.. assumptions.Where(a => a.Quantile.Kind != Distribution.Triangular)];
        projects = new ProjectDraws(Futures, rows);
        levels = [.. design.Levels.Select(l => setup.Assumption(l.Key))];
        source = design.Open(seed, rows, draws);
        uniforms = new Lanes(rows.Count);
        shocks = setup.HasShocks ? new ShockSampler(Futures, seed, design) : null;
    }

    /// <summary>The futures that were drawn last; always the same object.</summary>
    public Futures Futures { get; }

    /// <summary>How many numbers a scenario could draw, drawn or not.</summary>
    public static int DimensionsOf(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return setup.Scenario.Assumptions.Length + (ProjectDraws.Dimensions * setup.Projects.Length);
    }

    /// <summary>Draws 16 futures from the first, a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Futures Draw(ulong firstDraw)
    {
        source.Fill(uniforms, firstDraw);
        Assume();
        for (var i = 0; i < levels.Length; i++)
        {
            Futures.Assume(levels[i], design.Value(i, firstDraw));
        }

        projects.Decide(uniforms);
        DrawShocks(firstDraw);
        Futures.Settle();
        return Futures;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Assume()
    {
        foreach (ref readonly var draw in triangular.AsSpan())
        {
            Futures.Assume(draw.Index, draw.Quantile.Triangular(uniforms[draw.Row]));
        }

        foreach (ref readonly var draw in others.AsSpan())
        {
            Futures.Assume(draw.Index, draw.Quantile.At(uniforms[draw.Row]));
        }
    }

    // A county that is known by sector may have no shocks, but its events strike each draw afresh.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawShocks(ulong firstDraw)
    {
        if (shocks is null)
        {
            Futures.NoShocks();
        }
        else
        {
            shocks.Draw(firstDraw);
        }
    }

    // The quantile is a field, for a property would be copied before it is asked.
    private readonly struct AssumptionDraw(int index, int row, Quantile quantile)
    {
        public readonly int Index = index;
        public readonly int Row = row;
        public readonly Quantile Quantile = quantile;
    }
}
