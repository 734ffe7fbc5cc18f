namespace Scenarios.Client.Documents;

/// <summary>What a paragraph is 段落样式.</summary>
public enum ParagraphStyle
{
    /// <summary>正文.</summary>
    Body,

    /// <summary>A line in the middle, as the title of a part without a number 居中标题.</summary>
    Centred,

    /// <summary>附件, top left.</summary>
    Annex,

    /// <summary>Something to be read once, set apart 提示框.</summary>
    Box,

    /// <summary>The line under a table 表注.</summary>
    Note,
}
