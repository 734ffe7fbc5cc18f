using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Tests.Equations;

public class PricesTest
{
    // 1.02 · 1.015 · 0.75 = 0.776475; 100000 · 0.776475 = 77647.5
    [Fact]
    public void A_price_event_strikes_the_level_and_nominal_value_follows_it()
    {
        var price = Prices.Next(1.02, 0.015, Shocks.Struck(1, -0.25));
        Assert.Equal(0.776475, price.Level[0], 12);
        Assert.Equal(77647.5, Prices.AtCurrentPrices(100000, price).Amount[0], 8);
        Assert.Equal(0.776475, Prices.OfGdp(Prices.AtCurrentPrices(100000, price), ((Real)100000).Reciprocal).Level[0], 12);
    }
}
