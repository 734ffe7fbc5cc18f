using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Accounts that follow an index with a constant elasticity 弹性法.</summary>
public static class Elasticity
{
    /// <summary>How an account grows when what it follows has grown to an index 弹性指数. (F-1, R-1, H-1) index^elasticity</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Index(Lane index, Lane elasticity) => Lane.Pow(index, elasticity);
}
