using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Reads how far published figures may be off 观测误差表: indicator, scale (logarithm, absolute), deviation, preliminary, source.</summary>
public static class ObservationErrorsFile
{
    private const string Name = "observation_errors.csv";

    private static readonly string[] Columns = ["indicator", "scale", "deviation", "preliminary", "source"];
    private static readonly Dictionary<string, bool> Scales = new() { ["logarithm"] = true, ["absolute"] = false };

    private static readonly Lazy<IReadOnlyDictionary<string, ObservationError>> Lazily = ReferenceFile.Of(Name, Read);

    /// <summary>The errors that come with the program.</summary>
    public static IReadOnlyDictionary<string, ObservationError> Shipped => Lazily.Value;

    /// <summary>The errors in a file, by indicator.</summary>
    public static IReadOnlyDictionary<string, ObservationError> Read(string file, byte[] bytes, FaultList faults)
    {
        var found = new Dictionary<string, ObservationError>();
        foreach (var row in CsvTable.Read(file, bytes, Columns, faults)?.Rows ?? [])
        {
            var error = new ObservationError(row.Required("indicator"), row.OneOf("scale", Scales), row.Number("deviation", 1e-6, 1), row.Number("preliminary", 1e-6, 1), row.Required("source"));
            if (!found.TryAdd(error.Indicator, error))
            {
                faults.Error(row.At("indicator"), error.Indicator, new("指标重复", "the indicator is there twice"), new("删去一行", "remove one of the rows"));
            }
        }

        return found;
    }
}
