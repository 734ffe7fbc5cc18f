using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Books;

/// <summary>Miller and Blair, Input–Output Analysis, chapter 2: the two-sector example.</summary>
public class MillerBlairTest
{
    private static readonly LinkageTable Table = new(["1", "2"], [.15, .25, .20, .05]);

    [Fact]
    public void The_inverse_is_the_printed_one()
    {
        double[] printed = [1.2541254125, .3300330033, .2640264026, 1.1221122112];
        Assert.All(Leontief.Inverse(Table, 2, 2).Zip(printed), pair => Assert.Equal(pair.Second, pair.First, 10));
    }

    // λ² − 0.2 λ − 0.0425 = 0, so λ = 0.1 + √0.0525 = 0.3291287847
    [Fact]
    public void The_spectral_radius_is_the_larger_root() => Assert.Equal(0.3291287847, Leontief.SpectralRadius(Table), 9);
}
