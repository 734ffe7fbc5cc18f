using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Discovery;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>In which futures a target is reached, or missed 情景发现.</summary>
public sealed class DiscoverAnalysis(AnalysisCounties counties) : Analysis<DiscoverRequest>
{
    private const int LeastDraws = 200;
    private const int MostDraws = 100_000;
    private const int MostBoxes = 10;
    private const double LeastPeel = 0.001;
    private const double MostPeel = 0.3;

    protected override AnalysisResult Answer(DiscoverRequest request, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(request);
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var targets = TargetChoice.Of(setup, [request.Target], faults);
        var design = Design(request, setup, faults);
        Check(request, faults);
        Messages.ThrowIfErrors(faults);
        var settings = new PrimSettings(request.Peel, request.Density, request.Boxes);
        var found = ScenarioDiscovery.Of(setup, targets[0], request.Missed, request.Seed, design!, request.Draws, settings, work);
        return DiscoveryMessages.Of(AnalysisTargets.Verdict(setup, targets[0]), found);
    }

    // A grid's levels are no frequencies, and the plain Sobol' sequence is no random sample: neither has densities to speak of.
    private static SamplingDesign? Design(DiscoverRequest request, ModelSetup setup, FaultList faults)
    {
        if (request.Design is "mc" or "lhs" or "sobol-owen")
        {
            return SamplingDesigns.Parse(request.Design, setup, request.Draws, () => DirectionNumbersFile.Shipped, faults);
        }

        faults.Error(new Place("--design"), request.Design, new("情景发现需要随机样本", "discovery needs a random sample"), new("用 mc、lhs 或 sobol-owen", "use mc, lhs or sobol-owen"));
        return null;
    }

    private static void Check(DiscoverRequest request, FaultList faults)
    {
        void Range(string place, double value, bool holds, string range)
        {
            if (!holds)
            {
                faults.Error(new Place(place), FormattableString.Invariant($"{value}"), new("超出范围", "it is out of range"), new($"请用 {range}", $"use {range}"));
            }
        }

        Range("--draws", request.Draws, request.Draws is >= LeastDraws and <= MostDraws, FormattableString.Invariant($"{LeastDraws}…{MostDraws}"));
        Range("--density", request.Density, request.Density is > 0 and <= 1, "0 < density ≤ 1");
        Range("--peel", request.Peel, request.Peel is >= LeastPeel and <= MostPeel, FormattableString.Invariant($"{LeastPeel}…{MostPeel}"));
        Range("--boxes", request.Boxes, request.Boxes is >= 1 and <= MostBoxes, FormattableString.Invariant($"1…{MostBoxes}"));
    }
}
