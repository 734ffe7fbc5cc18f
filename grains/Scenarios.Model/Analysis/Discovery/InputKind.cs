namespace Scenarios.Model.Analysis.Discovery;

/// <summary>What an input of a future is 输入类型.</summary>
public enum InputKind
{
    /// <summary>假设: its drawn value.</summary>
    Assumption,

    /// <summary>项目是否落地: 1 or 0.</summary>
    Realised,

    /// <summary>项目延期: whole years.</summary>
    Delay,

    /// <summary>项目产能利用率.</summary>
    Utilisation,

    /// <summary>累计增速冲击: the yearly growth factors of a sector multiplied, less one.</summary>
    GrowthShock,

    /// <summary>累计价格冲击: the yearly price factors of a sector multiplied, less one.</summary>
    PriceShock,
}
