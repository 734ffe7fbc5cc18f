// The county's indicators, in the order of ScalarIndicator.cs; the average growth of the clusters that a target names comes after them.
#pragma once

enum Indicator
{
    GdpReal,
    GdpNominal,
    Deflator,
    PrimaryShare,
    SecondaryShare,
    IndustryShare,
    TertiaryShare,
    GdpRealGrowthAverage,
    GdpRealRatio,
    GdpNominalRatio,
    Population,
    Jobs,
    LabourGap,
    Slowdown,
    UrbanShare,
    GdpPerHeadNominal,
    FiscalRevenue,
    BudgetRevenue,
    RetailSales,
    UrbanIncome,
    RuralIncome,
    ProjectInvestment,
    FixedAssetInvestment,
    Capital,
    ProductivityGrowth,
    CapitalOutputRatioIncremental,
    Energy,
    CarbonDioxide,
    LinkageDirect,
    LinkageIndirect,
    LinkageInduced,
    AboveScaleValueAdded,
    AboveScaleGrowthAverage,
    AboveScaleEnterprises,
    ManufacturingShare,
    EmergingShare,
    HighTechGrowthAverage,
    UrbanIncomeGrowthLessGdp,
    RuralLessUrbanIncomeGrowth,
    EnergyIntensityFall,
    CarbonIntensityFall,
    NamedIndicators
};

constexpr Indicator twelve[] = {GdpReal, GdpNominal, PrimaryShare, SecondaryShare, IndustryShare, TertiaryShare, AboveScaleGrowthAverage, Population,
    UrbanShare, FiscalRevenue, FixedAssetInvestment, GdpNominalRatio};

// Of all the base year's numbers only these are drawn.
constexpr Indicator drawnAtBase[] = {FixedAssetInvestment, Capital, CarbonDioxide};
