namespace Scenarios.Client.Reports;

/// <summary>How a text is meant; a colour never stands alone, the words say the same.</summary>
public enum Tone
{
    Plain,
    Good,
    Bad,
    Quiet,
    Strong,
}
