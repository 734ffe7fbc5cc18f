using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>Reads the name of a sampling design 抽样设计名称.</summary>
public static class SamplingDesigns
{
    private static readonly string[] Names = ["mc"];

    /// <summary>The design of a name; null when the name has faults.</summary>
    public static SamplingDesign? Parse(string name, ModelSetup setup, long draws, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        switch (name)
        {
            case "mc":
                return new MonteCarlo();
            default:
                faults.Error(new Place("--design"), name, new("没有这种抽样设计", "there is no such design"), NearestKey.Remedy(name, Names));
                return null;
        }
    }
}
