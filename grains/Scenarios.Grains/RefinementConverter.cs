using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Carries refinements over the wire.</summary>
[RegisterConverter]
public sealed class RefinementConverter : IConverter<Refinement, Bytes>
{
    public Refinement ConvertFromSurrogate(in Bytes surrogate) => Refinement.FromBytes(surrogate.Content);

    public Bytes ConvertToSurrogate(in Refinement value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Bytes { Content = value.ToBytes() };
    }
}
