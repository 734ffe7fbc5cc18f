using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

public class DesignFitTest
{
    [Fact]
    public void An_estimator_refuses_the_outputs_of_another_design()
    {
        var (saltelli, morris) = (TestFunction.Saltelli(2, 16), TestFunction.Morris(TestFunction.Factors(2), 2, 4));
        Refused("mc", "saltelli:1024", () => SobolEstimator.Of(new MonteCarlo(), new double[64], 1, AnalysisWork.Alone));
        Refused("lhs", "morris:50", () => ElementaryEffects.Of(new LatinHypercubeDesign(), new double[6], 1, AnalysisWork.Alone));
        Refused("morris:2:4", "saltelli:1024", () => SobolEstimator.Of(morris, new double[6], 1, AnalysisWork.Alone));
        Refused("saltelli:16", "morris:50", () => ElementaryEffects.Of(saltelli, new double[64], 1, AnalysisWork.Alone));
    }

    [Fact]
    public void An_estimator_refuses_too_few_outputs_and_too_many()
    {
        var (saltelli, morris) = (TestFunction.Saltelli(2, 16), TestFunction.Morris(TestFunction.Factors(2), 2, 4));
        Assert.Equal((64, 6), (saltelli.Draws, morris.Draws));
        Refused("63", "64", () => SobolEstimator.Of(saltelli, new double[63], 1, AnalysisWork.Alone));
        Refused("65", "64", () => SobolEstimator.Of(saltelli, new double[65], 1, AnalysisWork.Alone));
        Refused("7", "6", () => ElementaryEffects.Of(morris, new double[7], 1, AnalysisWork.Alone));
    }

    [Theory]
    [InlineData("saltelli:1000", 1, "1000")]
    [InlineData("saltelli:8", 1, "8")]
    [InlineData("saltelli:", 1, "saltelli:")]
    [InlineData("saltelli:64:third", 1, "saltelli:64:third")]
    [InlineData("saltelli:64", 1, "1")]
    [InlineData("morris:1", 1, "1")]
    [InlineData("morris:10:5", 1, "5")]
    [InlineData("morris:10:4", 11, "11")]
    public void A_design_that_cannot_be_is_refused_with_what_is_wrong(string name, long draws, string value)
    {
        var faults = new FaultList();
        Assert.Null(SamplingDesigns.Parse(name, Repository.Setup("pipeline"), draws, () => DirectionNumbersFile.Shipped, faults));
        Assert.Contains(faults.All, f => f.Value == value);
        Assert.All(faults.All, f => Assert.True(f.Reason.Zh.Length > 0 && f.Remedy.En.Length > 0));
    }

    private static void Refused(string value, string remedy, Func<object> estimate)
    {
        var fault = Assert.Single(Assert.Throws<FaultException>(estimate).Faults);
        Assert.Equal(value, fault.Value);
        Assert.Contains(remedy, fault.Remedy.En, StringComparison.Ordinal);
        Assert.Contains(remedy, fault.Remedy.Zh, StringComparison.Ordinal);
    }
}
