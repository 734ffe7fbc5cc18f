using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Carries refined values over the wire.</summary>
[RegisterConverter]
public sealed class RefinedValuesConverter : IConverter<RefinedValues, Bytes>
{
    public RefinedValues ConvertFromSurrogate(in Bytes surrogate) => RefinedValues.FromBytes(surrogate.Content);

    public Bytes ConvertToSurrogate(in RefinedValues value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Bytes { Content = value.ToBytes() };
    }
}
