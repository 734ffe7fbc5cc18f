using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

/// <summary>A row of normals is the same as its numbers one by one, wherever their tails lie.</summary>
public class InverseNormalTest
{
    // By mpmath, 40 digits. The last three lie beyond the near tail's formula: sqrt(−ln p) > 5, p < 1.4e-11.
    public static TheoryData<double, double> Quantiles => new()
    {
        { 0.3, -0.52440051270804078 },
        { 0.075, -1.4395314709384559 },
        { 1e-3, -3.0902323061678135 },
        { 1e-11, -6.7060231554951363 },
        { 1e-12, -7.0344838253011319 },
        { 1e-15, -7.9413453261709968 },
    };

    [Theory]
    [MemberData(nameof(Quantiles))]
    public void Quantiles_are_met(double u, double normal) => Assert.InRange(InverseNormal.Of(u)[0] / normal, 1 - 1e-14, 1 + 1e-14);

    [Theory]
    [InlineData(0.5)] // no lane with a tail but by chance
    [InlineData(0.01)]
    [InlineData(1e-13)] // with tails that are far
    public void A_row_is_the_same_as_its_numbers_one_by_one(double rare)
    {
        const int lanes = 20;
        var random = new Random(7);
        Lanes uniforms = new(lanes), normals = new(lanes), tails = new(lanes + 1);
        for (var i = 0; i < lanes * Lane.Width; i++)
        {
            var u = random.NextDouble();
            uniforms.Span[i] = i % 11 == 3 ? rare : i % 13 == 5 ? 1 - rare : u < 1e-9 ? 0.5 : u;
        }

        InverseNormal.Fill(uniforms, normals, lanes, tails);
        for (var i = 0; i < lanes; i++)
        {
            Lane expected = InverseNormal.Of(uniforms[i]), actual = normals[i];
            for (var draw = 0; draw < Lane.Width; draw++)
            {
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected[draw]), BitConverter.DoubleToInt64Bits(actual[draw]));
            }
        }
    }
}
