using Scenarios.Model.Facts;

namespace Scenarios.Counties.Actuals;

/// <summary>What holds of every row of a file of actuals that does not say otherwise itself 导入缺省值.</summary>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Kind">What kind of publication it is.</param>
/// <param name="Today">Nothing is published later than this.</param>
public sealed record ActualsDefaults(DateOnly? PublishedOn, ActualKind? Kind, DateOnly Today);
