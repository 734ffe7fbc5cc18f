using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Carries batch summaries over the wire.</summary>
[RegisterConverter]
public sealed class BatchSummaryConverter : IConverter<BatchSummary, Bytes>
{
    public BatchSummary ConvertFromSurrogate(in Bytes surrogate) => BatchSummary.FromBytes(surrogate.Content);

    public Bytes ConvertToSurrogate(in BatchSummary value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Bytes { Content = value.ToBytes() };
    }
}
