using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A project of which the state is reported 已上报状态的项目, as the report leaves it.</summary>
/// <param name="Index">Its place in the scenario.</param>
/// <param name="Project">With what is reported.</param>
/// <param name="Report">The report that decides.</param>
public sealed record ReportedProject(int Index, ResolvedProject Project, Actual Report);
