using Scenarios.Model.Equations;

namespace Scenarios.Model.Tests.Equations;

public class LinkagesTest
{
    // X 24000 at v 0.24 is output 100000, for which L = 1.12 wants 112000; 0.35 · 0.24 · (112000 − 100000) = 1008; 50000 + 1008 + 0 = 51008
    [Fact]
    public void Linkage_value_added_is_what_local_suppliers_can_meet()
    {
        var output = Linkages.GrossOutput(24000, 1 / 0.24);
        Assert.Equal(100000, output.Amount[0], 6);
        var linkage = Linkages.ValueAdded(0.35, Linkages.PerDemand(0.24, 1.12, itself: true) * output);
        Assert.Equal(1008, linkage.Amount[0], 6);
        Assert.Equal(51008, Linkages.Total(50000, linkage, 0).Amount[0], 6);
        Assert.Equal(67500, Linkages.ConstructionOutput(0.3, 225000).Amount[0], 6);
    }
}
