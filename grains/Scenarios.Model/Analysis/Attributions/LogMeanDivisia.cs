namespace Scenarios.Model.Analysis.Attributions;

/// <summary>
/// The additive logarithmic mean Divisia index, LMDI-I 对数平均迪氏指数分解 (Ang 2015): where amounts are products of factors, a change of their sum is split over the factors
/// without a residual. Amounts and factors are not negative.
/// </summary>
public static class LogMeanDivisia
{
    /// <summary>L(a, b) = (a − b) / (ln a − ln b) 对数平均; L(a, a) = a, and 0 where one is 0.</summary>
    public static double LogarithmicMean(double a, double b)
    {
        Require(a);
        Require(b);
        if (a == 0 || b == 0)
        {
            return 0;
        }

        // Near each other both differences lose their digits: (a + b) / 2 · z / artanh z with z = (a − b) / (a + b) does not.
        var z = (a - b) / (a + b);
        if (Math.Abs(z) >= 0.01)
        {
            return (a - b) / Math.Log(a / b);
        }

        var square = z * z;
        return (a + b) / 2 / (1 + (square * ((1.0 / 3) + (square * ((1.0 / 5) + (square * ((1.0 / 7) + (square / 9))))))));
    }

    /// <summary>
    /// What each factor adds to the change of one amount: L(x₁, x₀) ln(f₁ / f₀). A zero stands for a small number that goes to zero (Ang and Liu 2007, analytical limits):
    /// an amount that appears or vanishes is due to the factors that do, in equal parts; a factor that has no value in one of the years (NaN: nothing per nothing) is
    /// taken as unchanged.
    /// </summary>
    /// <param name="from">The amount before.</param>
    /// <param name="to">The amount after.</param>
    /// <param name="before">Its factors before.</param>
    /// <param name="after">Its factors after.</param>
    public static double[] Effects(double from, double to, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(before.Length, after.Length);
        var (mean, effects) = (LogarithmicMean(from, to), new double[before.Length]);
        var appears = from == 0;
        var changing = 0;
        for (var i = 0; i < effects.Length; i++)
        {
            changing += IsZero(before[i]) != IsZero(after[i]) && IsZero(before[i]) == appears ? 1 : 0;
        }

        for (var i = 0; i < effects.Length; i++)
        {
            if (double.IsNaN(before[i]) || double.IsNaN(after[i]) || (from == 0 && to == 0))
            {
                continue;
            }

            Require(before[i]);
            Require(after[i]);
            if (from != 0 && to != 0)
            {
                effects[i] = mean * Math.Log(after[i] / before[i]);
            }
            else if (IsZero(before[i]) != IsZero(after[i]) && IsZero(before[i]) == appears)
            {
                effects[i] = (to - from) / changing;
            }
        }

        return effects;
    }

    /// <summary>
    /// The change of Σ e over items, as e = Q · (q / Q) · (e / q) 总量、结构与强度: of the activity Q = Σ q, of its structure, and of the intensities.
    /// An item without activity has no intensity, and none of its amount either.
    /// </summary>
    /// <param name="amountsBefore">e before, by item.</param>
    /// <param name="amountsAfter">e after.</param>
    /// <param name="activitiesBefore">q before.</param>
    /// <param name="activitiesAfter">q after.</param>
    public static (double Activity, double Structure, double Intensity) ActivityStructureIntensity(
        ReadOnlySpan<double> amountsBefore, ReadOnlySpan<double> amountsAfter, ReadOnlySpan<double> activitiesBefore, ReadOnlySpan<double> activitiesAfter)
    {
        var (before, after) = (Sum(activitiesBefore), Sum(activitiesAfter));
        var (activity, structure, intensity) = (0.0, 0.0, 0.0);
        for (var i = 0; i < amountsBefore.Length; i++)
        {
            var effects = Effects(
                amountsBefore[i],
                amountsAfter[i],
                [before, activitiesBefore[i] / before, Intensity(amountsBefore[i], activitiesBefore[i])],
                [after, activitiesAfter[i] / after, Intensity(amountsAfter[i], activitiesAfter[i])]);
            (activity, structure, intensity) = (activity + effects[0], structure + effects[1], intensity + effects[2]);
        }

        return (activity, structure, intensity);
    }

    private static double Intensity(double amount, double activity) => (amount, activity) switch
    {
        (0, 0) => double.NaN,
        (_, 0) => throw new ArgumentOutOfRangeException(nameof(activity), activity, "an amount without activity has no intensity"),
        _ => amount / activity,
    };

    private static bool IsZero(double factor) => factor == 0;

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static void Require(double value)
    {
        if (!(value >= 0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "a logarithmic mean is of finite numbers that are not negative");
        }
    }
}
