namespace Scenarios.Model.Analysis.Attributions;

/// <summary>Where a block keeps a number of its cases.</summary>
internal delegate Span<double> CaseRow(CaseBlock block);

/// <summary>One number of the central case that two scenarios set differently 杠杆开关.</summary>
/// <param name="Group">Whose it is; null where both scenarios agree.</param>
/// <param name="Source">What it belongs to.</param>
/// <param name="Index">Which assumption, project or factor.</param>
/// <param name="Row">Where a block keeps it.</param>
/// <param name="A">Its value in the first scenario.</param>
/// <param name="B">Its value in the second.</param>
internal sealed record LeverSwitch(LeverGroupKey? Group, LeverSource Source, int Index, CaseRow Row, double A, double B);
