using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

public class SaltelliDesignTest
{
    [Fact]
    public void Blocks_are_A_and_B_with_one_factor_exchanged()
    {
        const int n = 16;
        var design = TestFunction.Saltelli([TestFunction.Factor("pair", "x1", "x2"), TestFunction.Factor("x3", "x3")], n, secondOrder: true);
        var points = TestFunction.Points(design, 9);
        Assert.Equal(6 * n, points.Length);
        double[] At(int block, int row) => points[(block * n) + row];
        for (var row = 0; row < n; row++)
        {
            double[] a = At(0, row), b = At(1, row);
            Assert.All(a.Zip(b), x => Assert.NotEqual(x.First, x.Second));
            Assert.Equal([b[0], b[1], a[2]], At(2, row));
            Assert.Equal([a[0], a[1], b[2]], At(3, row));
            Assert.Equal([a[0], a[1], b[2]], At(4, row));
            Assert.Equal([b[0], b[1], a[2]], At(5, row));
        }

        // The points of A are balanced: one in each sixteenth.
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(n, points.Take(n).Select(p => (int)(p[i] * n)).Distinct().Count()));
    }

    [Fact]
    public void Families_hold_every_assumption_once()
    {
        var setup = Repository.Setup("pipeline");
        var single = DesignFactors.Of(setup, Wanted.Everything, withChance: false, byFamily: false);
        var families = DesignFactors.Of(setup, Wanted.Everything, withChance: false, byFamily: true);
        Assert.Equal(single.Select(f => f.Id).Order(), families.SelectMany(f => f.Assumptions).Select(a => a.Key).Order());
        Assert.Contains("growth-industry", families.Select(f => f.Id));
        Assert.Contains("labour-population", families.Select(f => f.Id));
        Assert.Equal(single.Length, single.Select(f => f.Name.Zh).Distinct().Count());
        Assert.Equal(single.Length, single.Select(f => f.Name.En).Distinct().Count());
        Assert.Equal(["chance.projects", "chance.shocks"], DesignFactors.Of(setup, Wanted.Everything, withChance: true, byFamily: true).Where(f => f.Assumptions.IsEmpty).Select(f => f.Id));
    }
}
