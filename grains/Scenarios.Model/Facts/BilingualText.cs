namespace Scenarios.Model.Facts;

/// <summary>A text in the two languages of the program 双语文本.</summary>
public sealed record BilingualText(string Zh, string En);
