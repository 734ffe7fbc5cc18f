using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>The counties and scenarios that analyses ask for 分析所用县域与情景.</summary>
public sealed class AnalysisCounties(CountyLibrary library, SpecificationCompiler compiler)
{
    /// <summary>The facts of a county, as this silo holds them.</summary>
    /// <exception cref="InputFaultException">There is no such county, or it has faults.</exception>
    public County County(string id) => Messages.Refusing(() => library.Open(id)).County;

    /// <summary>The facts of a county that somebody has seen.</summary>
    /// <param name="id">Of the county.</param>
    /// <param name="digest">The facts that were meant.</param>
    /// <exception cref="InputFaultException">There is no such county, it has faults, or this silo holds other facts.</exception>
    public County County(string id, string digest)
    {
        var county = County(id);
        return county.Digest == digest
            ? county
            : throw Messages.Refusal(id, digest, new("本节点的县域资料与提问时不同", "this silo holds other files of the county than those that were asked of"), new("在各节点使用同一份资料", "use the same files on all silos"));
    }

    /// <summary>A scenario, ready to be stepped.</summary>
    /// <exception cref="InputFaultException">It has faults, or this silo holds other files of the county.</exception>
    public ModelSetup Setup(ComposedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return compiler.Compile(new LiveSpecification(scenario, [], scenario.Digest)).Setup;
    }
}
