using System.Collections.Immutable;

namespace Scenarios.Model.Facts;

/// <summary>A real county of the panel 面板县, its years in order; there may be gaps.</summary>
public sealed record PanelCounty(string Code, string Province, string Prefecture, string Name, ImmutableArray<PanelYear> Years)
{
    /// <summary>The values of a year; null where the panel has none.</summary>
    public PanelYear? In(int year)
    {
        foreach (var row in Years)
        {
            if (row.Year == year)
            {
                return row;
            }
        }

        return null;
    }
}
