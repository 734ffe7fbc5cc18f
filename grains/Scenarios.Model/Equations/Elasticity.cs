using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Accounts that follow an index with a constant elasticity 弹性法.</summary>
public static class Elasticity
{
    /// <summary>How an account grows when what it follows has grown to an index 弹性指数. (F-1, R-1, H-1) index^elasticity = exp(elasticity · ln index)</summary>
    /// <param name="logarithm">ln index, which several accounts share.</param>
    /// <param name="elasticity">By how many per cent the account grows for one per cent of the index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Growth(Lane logarithm, Lane elasticity) => Lane.Exp(elasticity * logarithm);
}
