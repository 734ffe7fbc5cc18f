using System.Text.RegularExpressions;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Levers;

/// <summary>
/// The value of a lever as a command line gives it 杠杆取值: a number, or for an assumption one of the forms in braces that a scenario file has.
/// Only these forms reach the text of a scenario, so no value can write anything else into it.
/// </summary>
internal static partial class LeverValue
{
    private static readonly BilingualText NumberRemedy = new("写成小数，如 0.05（不写 5%）", "write a plain decimal, such as 0.05 (not 5%)");

    private static readonly BilingualText AssumptionRemedy = new(
        "写一个小数，如 0.05（不写 5%），或加引号写 \"键={ low: 0.01, mode: 0.02, high: 0.03 }\"、{ add: 0.01 }、{ multiply: 0.5 }、{ at: high }",
        "write a plain decimal, such as 0.05 (not 5%), or in quotes \"key={ low: 0.01, mode: 0.02, high: 0.03 }\", { add: 0.01 }, { multiply: 0.5 } or { at: high }");

    /// <summary>The value as a scenario file writes it; null when it is none, which is told.</summary>
    public static string? Written(string value, bool ofAssumption, Place place, FaultList faults)
    {
        if (IsNumber(value))
        {
            return value;
        }

        if (ofAssumption && Braces().Match(value) is { Success: true } braces)
        {
            // YAML wants a space after the colon; a person at a command line need not know.
            var entries = braces.Groups["key"].Captures.Zip(braces.Groups["value"].Captures, (k, v) => $"{k.Value}: {v.Value}");
            return $"{{ {string.Join(", ", entries)} }}";
        }

        faults.Error(
            place,
            SetLevers.Shown(value),
            ofAssumption && value.StartsWith('{') ? new("不是可用的假设写法", "not a way to change an assumption") : new("不是数", "not a number"),
            ofAssumption ? AssumptionRemedy : NumberRemedy);
        return null;
    }

    public static bool IsNumber(string value) => Number().IsMatch(value);

    [GeneratedRegex(@"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\{ *(?<key>[a-z]+) *: *(?<value>[A-Za-z0-9.+-]+) *(, *(?<key>[a-z]+) *: *(?<value>[A-Za-z0-9.+-]+) *)*\}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();
}
