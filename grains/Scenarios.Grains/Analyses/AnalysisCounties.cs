using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>The counties and scenarios that analyses ask for 分析所用县域与情景.</summary>
public sealed class AnalysisCounties(CountyLibrary library, SpecificationCompiler compiler)
{
    /// <exception cref="InputFaultException">There is no such county, or it has faults.</exception>
    public County County(string id) => Messages.Refusing(() => library.Open(id)).County;

    /// <summary>A scenario, ready to be stepped.</summary>
    /// <exception cref="InputFaultException">It has faults, or this silo holds other files of the county.</exception>
    public ModelSetup Setup(ComposedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return compiler.Compile(new LiveSpecification(scenario, [], scenario.Digest)).Setup;
    }
}
