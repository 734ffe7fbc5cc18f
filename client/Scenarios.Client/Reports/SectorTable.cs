using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>A difference by sector, as volume and price 行业量价表.</summary>
internal sealed class SectorTable(Language language)
{
    public TableBlock Of(WhyResult why, IReadOnlyList<string> labels, DifferenceScale scale)
    {
        // For a share the sector's own share stands beside what the sector does to the one that is asked for.
        var ofShare = why.Indicator.Measure == "share";
        var own = ofShare ? language["本行业占比", "own share"] : language["增加值", "value added"];
        if (why.Indicator.Unit == "1" && !ofShare)
        {
            own = language["构成", "its part"];
        }

        ImmutableArray<Column> columns =
        [
            new("sector", language["行业", "Sector"]),
            new("from", DifferenceScale.Titled(language, labels[0], own), true, 3),
            new("to", DifferenceScale.Titled(language, labels[1], own), true, 3),
            new("volume", language["物量", "Volume"], true),
            new("price", language["价格", "Price"], true),
            new("total", language["合计", "Total"], true),
        ];
        Cell Value(double value) => new(scale.Text(value), value);
        Cell Amount(double value, Tone tone = Tone.Plain) => new(scale.Change(value), value, tone);
        return new TableBlock("sectors", DifferenceScale.Titled(language, language["差额在哪些行业，是物量还是价格（LMDI-I，各项之和等于差额）", "In which sectors the difference is, volume or price: LMDI-I, which adds up to it"], scale.Unit), columns,
        [
            .. why.Sectors.Select(s => (ImmutableArray<Cell>)[new(language[s.Name], s.Sector), Value(s.From), Value(s.To), Amount(s.Volume), Amount(s.Price), Amount(s.Total)]),
            [
                new(language["合计", "Total"], "total", Tone.Strong),
                ofShare ? Cell.Empty : Value(why.From),
                ofShare ? Cell.Empty : Value(why.To),
                Amount(why.Sectors.Sum(s => s.Volume), Tone.Strong),
                Amount(why.Sectors.Sum(s => s.Price), Tone.Strong),
                Amount(why.Difference, Tone.Strong),
            ],
        ]);
    }
}
