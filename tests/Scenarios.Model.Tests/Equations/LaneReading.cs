using Scenarios.Model.Quantities;

namespace Scenarios.Model.Tests.Equations;

/// <summary>Reads one draw of a lane in a test.</summary>
internal static class LaneReading
{
    public static double Item(this Lane lane) => lane[0];
}
