namespace Scenarios.Client.Documents;

/// <summary>Where a stretch of text comes from 文字性质: what is checked of it depends on that.</summary>
public enum RunKind
{
    /// <summary>Words of the document itself; they hold no digit.</summary>
    Words,

    /// <summary>A name or a source, as the data has it.</summary>
    Name,

    /// <summary>A number that stands for a value.</summary>
    Number,

    /// <summary>A number of the document's own: that of a section, a table or a figure, or of a rule.</summary>
    Ordinal,
}
