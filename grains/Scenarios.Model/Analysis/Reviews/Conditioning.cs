using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Weighs draws by what has happened 按实际值加权. w = exp(−½ Σ r²), r = the miss of each actual in standard deviations of its observation error.</summary>
public static class Conditioning
{
    /// <summary>The weights of the first so many draws. Without evidence all are 1.</summary>
    public static double[] Weights(IReadOnlyList<Evidence> evidence, double[][] values, int draws)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var weights = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            var squares = 0.0;
            foreach (var one in evidence)
            {
                var residual = one.Residual(values, draw);
                squares += residual * residual;
            }

            weights[draw] = Math.Exp(-0.5 * squares);
        }

        return weights;
    }

    /// <summary>
    /// The actuals that the draws are weighed by: those with an error on record that the model computes. GDP is the sum of its sectors: where they are all there it would count
    /// them twice.
    /// </summary>
    public static ImmutableArray<Evidence> Evidence(ActualBook book, int baseYear, IReadOnlyDictionary<string, ObservationError> errors, DrawReadings readings)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(readings);
        var found = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var indicator in errors.Keys.Order(StringComparer.Ordinal))
        {
            for (var year = baseYear + 1; year <= book.AsOf; year++)
            {
                if (book.Latest(indicator, year) is { } actual && !IsSum(book, indicator, year) && book.BreakOf(indicator, baseYear, year) is null && readings.Of(indicator, year) is { } reading)
                {
                    found.Add(new Evidence(actual, errors[indicator], reading));
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool IsSum(ActualBook book, string indicator, int year) =>
        indicator == "gdp_nominal" && book.Latest("primary_nominal", year) is not null && book.Latest("secondary_nominal", year) is not null && book.Latest("tertiary_nominal", year) is not null;
}
