using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// A switch on projects 项目开关: what is not null replaces the project's own. <see cref="Realised"/> 0…1, <see cref="Delay"/> in whole years,
/// <see cref="Investment"/> and <see cref="FullValueAdded"/> in 万元 of base-year prices.
/// </summary>
public sealed record ProjectSwitch(
    ProjectSelector Selector,
    double? Realised,
    int? Delay,
    int? Start,
    double? Utilisation,
    double? Investment,
    double? FullValueAdded,
    string Text,
    Place Place);
