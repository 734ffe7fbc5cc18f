using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Uniforms by dimension and draw 均匀数来源: addressed, so that any draw can be had without the others.</summary>
internal interface IUniforms
{
    /// <summary>Fills one lane a dimension with 0 &lt; u &lt; 1 of 16 draws from the first, a multiple of 16.</summary>
    void Fill(Lanes uniforms, ulong firstDraw);
}
