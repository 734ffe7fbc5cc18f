namespace Scenarios.Contracts;

/// <summary>A file of published values 实际值导入请求.</summary>
/// <param name="File">Its name: what ends in .xlsx is a workbook, anything else csv.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="PublishedOn">The day of publication of rows that do not say it.</param>
/// <param name="Kind">preliminary, final or census, of rows that do not say it; null where all do.</param>
/// <param name="Who">Who imports it.</param>
/// <param name="Note">Why.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ActualsImport")]
public sealed record ActualsImport(
    [property: Id(0)] string File,
    [property: Id(1)] byte[] Content,
    [property: Id(2)] DateOnly? PublishedOn,
    [property: Id(3)] string? Kind,
    [property: Id(4)] string Who,
    [property: Id(5)] string Note);
