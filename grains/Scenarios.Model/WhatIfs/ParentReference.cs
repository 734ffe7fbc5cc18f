using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>The mention of a parent scenario.</summary>
public readonly record struct ParentReference(string Id, Place Place);
