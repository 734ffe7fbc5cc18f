using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>An estimator takes the outputs of its own design only 设计与方法须相符: from any other sample its numbers would mean nothing.</summary>
public static class DesignFit
{
    /// <summary>The design, when it is the right one and has as many draws as there are outputs.</summary>
    /// <typeparam name="TDesign">The right one.</typeparam>
    /// <param name="design">The one of the outputs.</param>
    /// <param name="outputs">How many outputs there are.</param>
    /// <param name="example">Names the right one to a user.</param>
    /// <exception cref="FaultException">It is another.</exception>
    public static TDesign Of<TDesign>(SamplingDesign design, long outputs, string example)
        where TDesign : FactorDesign
    {
        ArgumentNullException.ThrowIfNull(design);
        if (design is not TDesign right)
        {
            throw Refusal("design", design.Id, new("此设计的抽样不能用于这种分析", "the draws of this design do not serve this analysis"), new($"用设计 {example} 重新抽样", $"draw again with the design {example}"));
        }

        return outputs == right.Draws ? right : throw Refusal(
            "draws",
            outputs.ToString(CultureInfo.InvariantCulture),
            new($"设计 {right.Id} 恰有 {right.Draws} 次抽样，结果数与此不符", $"the design {right.Id} has {right.Draws} draws, and there are not as many outputs"),
            new($"用全部 {right.Draws} 次抽样的结果", $"take the outputs of all {right.Draws} draws"));
    }

    private static FaultException Refusal(string place, string value, BilingualText reason, BilingualText remedy) => new([new Fault(new Place(place), value, reason, remedy)]);
}
