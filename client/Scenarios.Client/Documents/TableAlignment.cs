namespace Scenarios.Client.Documents;

/// <summary>How the cells of a column stand 对齐.</summary>
public enum TableAlignment
{
    Left,
    Centre,
    Right,
}
