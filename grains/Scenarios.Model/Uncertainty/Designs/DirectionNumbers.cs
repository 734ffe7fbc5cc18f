using System.Collections.Immutable;

namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>
/// What one dimension of a Sobol' sequence is built from 方向数: a primitive polynomial over the field of two elements and the first numbers m_i.
/// </summary>
/// <param name="Degree">The degree s of the polynomial x^s + a_1 x^(s-1) + … + a_(s-1) x + 1; 0 for the first dimension, whose m_i are all 1.</param>
/// <param name="Coefficients">The inner coefficients a_1 … a_(s-1) read as a binary number, a_1 first.</param>
/// <param name="Initial">m_1 … m_s: m_i is odd and below 2^i.</param>
public sealed record DirectionNumbers(int Degree, uint Coefficients, ImmutableArray<uint> Initial)
{
    /// <summary>The number of binary digits of a point.</summary>
    public const int Bits = 32;

    /// <summary>Whether m can be the i-th number, i from 1.</summary>
    public static bool IsNumber(int i, uint m) => uint.IsOddInteger(m) && m >> i == 0;

    /// <summary>The 32 direction numbers v_i = m_i / 2^i as 32-bit fractions, by the recurrence of Sobol'.</summary>
    /// <exception cref="ArgumentException">There are not s numbers, or one of them is even or too large.</exception>
    public uint[] Expand()
    {
        if (Degree is < 0 or >= Bits || Initial.Length != Degree || Initial.Where((m, i) => !IsNumber(i + 1, m)).Any())
        {
            throw new ArgumentException($"{Degree} {Coefficients} {string.Join(' ', Initial)} are no direction numbers");
        }

        var v = new uint[Bits];
        for (var i = 0; i < Bits; i++)
        {
            if (i < Degree || Degree == 0)
            {
                v[i] = (Degree == 0 ? 1 : Initial[i]) << (Bits - 1 - i);
                continue;
            }

            v[i] = v[i - Degree] ^ (v[i - Degree] >> Degree);
            for (var k = 1; k < Degree; k++)
            {
                v[i] ^= ((Coefficients >> (Degree - 1 - k)) & 1) * v[i - k];
            }
        }

        return v;
    }
}
