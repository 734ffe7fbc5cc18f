namespace Scenarios.Model.Pathways;

/// <summary>The version of the equations 模型版本: it is part of a run's digest and changes whenever a number can change.</summary>
public static class ModelVersion
{
    public const string Current = "6";
}
