using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Accounts that follow an index with a constant elasticity 弹性法.</summary>
internal static class Elasticity
{
    public static Lane Follow(double atBase, Lane index, Lane elasticity) => atBase * Lane.Pow(index, elasticity);
}
