using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Tests.Uncertainty.Designs;

public class SplitMix64Test
{
    // The first outputs of Vigna's splitmix64.c for these seeds, as many test suites have them.
    [Theory]
    [InlineData(0ul, 0ul, 0xE220A8397B1DCDAFul)]
    [InlineData(0ul, 1ul, 0x6E789E6AA1B965F4ul)]
    [InlineData(1234567ul, 0ul, 6457827717110365317ul)]
    [InlineData(1234567ul, 4ul, 16408922859458223821ul)]
    public void Words_are_the_published_ones(ulong seed, ulong place, ulong expected) => Assert.Equal(expected, SplitMix64.Word(seed, place));
}
