using Scenarios.Model.Facts;

namespace Scenarios.Model.Pathways;

/// <summary>A projection left the numbers 推演失败: which value, of what, when. No number is given in its place.</summary>
public sealed class ProjectionException(string county, string scenario, int year, string entity, string variable, long? draw = null)
    : Exception($"{county}/{scenario}{OfDraw(draw)}: {entity} {variable} of {year} is not a finite number")
{
    /// <summary>The failure as a fault of the scenario that led there.</summary>
    public Fault Fault { get; } = new(
        new Place($"{county}/{scenario}"),
        $"{entity}.{variable} {year}{OfDraw(draw)}",
        new("推演结果不是有限的数", "the projection is not a finite number here"),
        new("检查此情景中数值极端的假设和项目", "look for extreme assumptions and projects in this scenario"));

    private static string OfDraw(long? draw) => draw is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" (draw {number})") : "";
}
