using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>16 central paths at a time whose assumptions a design draws 按设计取值的中心路径; one thread's.</summary>
internal sealed class AssumptionCases
{
    private readonly CaseBlock block;
    private readonly IUniforms source;
    private readonly Lanes uniforms;
    private readonly int[] places;
    private readonly Quantile[] quantiles;

    public AssumptionCases(ModelSetup setup, Outcome outcome, FactorDesign design, ulong seed)
    {
        block = new CaseBlock(setup, [outcome]);
        places = [.. design.Factors.SelectMany(f => f.Assumptions).Select(a => setup.Assumption(a.Key))];
        quantiles = [.. places.Select(p => new Quantile(setup.Scenario.Assumptions[p].Value))];
        source = design.Open(seed, [.. places.Select(p => new DesignDimension(p, setup.Scenario.Assumptions[p].Value.Key))], design.Draws);
        uniforms = new Lanes(places.Length);
    }

    /// <summary>Runs 16 draws from the first, a multiple of 16; those behind the last value are left out.</summary>
    public void Run(int firstDraw, double[] values)
    {
        source.Fill(uniforms, (ulong)firstDraw);
        for (var i = 0; i < places.Length; i++)
        {
            Lane drawn = quantiles[i].At(uniforms[i]);
            var row = block.Assumption(places[i]);
            for (var lane = 0; lane < Lane.Width; lane++)
            {
                row[lane] = drawn[lane];
            }
        }

        block.Run();
        for (var lane = 0; lane < Math.Min(Lane.Width, values.Length - firstDraw); lane++)
        {
            values[firstDraw + lane] = block.Value(0, lane);
        }
    }
}
