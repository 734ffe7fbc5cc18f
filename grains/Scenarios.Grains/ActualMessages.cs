using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Grains;

/// <summary>Published values, to the wire and back 实际值转换.</summary>
internal static class ActualMessages
{
    public static ImmutableArray<ActualMessage> Of(IEnumerable<Actual> values) => [.. values.Select(Of)];

    public static ActualMessage Of(Actual value) => new(
        value.Indicator, value.Year, value.Value, value.Unit, Messages.Of(value.PriceBasis), value.PublishedOn, Of(value.Kind), value.Source, value.Vintage);

    public static Actual Of(ActualMessage value) => new(
        value.Indicator,
        value.Year,
        value.Value,
        value.Unit,
        value.PriceBasis switch { "real" => PriceBasis.Real, "nominal" => PriceBasis.Nominal, _ => PriceBasis.None },
        value.PublishedOn,
        value.Kind switch { "preliminary" => ActualKind.Preliminary, "final" => ActualKind.Final, "census" => ActualKind.Census, _ => ActualKind.Unstated },
        value.Source,
        value.Vintage);

    public static string Of(ActualKind kind) => kind switch
    {
        ActualKind.Preliminary => "preliminary",
        ActualKind.Final => "final",
        ActualKind.Census => "census",
        _ => "unstated",
    };
}
