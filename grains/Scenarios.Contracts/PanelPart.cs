namespace Scenarios.Contracts;

/// <summary>Which counties of a panel are learnt from 面板取样.</summary>
[GenerateSerializer]
[Alias("scenario.PanelPart")]
public enum PanelPart
{
    /// <summary>全部.</summary>
    All,

    /// <summary>前一半（按县代码隔一取一）.</summary>
    FirstHalf,

    /// <summary>后一半.</summary>
    SecondHalf,
}
