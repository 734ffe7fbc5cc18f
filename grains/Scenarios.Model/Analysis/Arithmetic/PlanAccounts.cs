using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// The accounts that targets are about, as variables of a linear problem 目标账户变量: real and nominal value added of each sector in each year, and the parts of industry above and
/// below designated size. Units of base-year GDP. What is always so: no amount is negative, the parts add up to industry, and GDP does not vanish.
/// </summary>
internal sealed class PlanAccounts
{
    /// <summary>Without it, nothing at all would meet every target on shares.</summary>
    private const double LeastGdp = 0.01;

    private readonly int sectors;
    private readonly int perYear;

    public PlanAccounts(County county, int lastYear)
    {
        County = county;
        Years = lastYear - county.BaseYear;
        sectors = county.Sectors.Length;
        Industry = county.Scope == CountyScope.Full ? county.Sectors.Select((s, i) => (s.Id, i)).First(s => s.Id == Sector.Industry).i : -1;
        perYear = (2 * sectors) + (Industry < 0 ? 0 : 2);
        AboveScaleAtBase = Industry < 0 ? 0 : county.Clusters.Where(c => c.Sector == Sector.Industry).Sum(c => c.AboveScaleShare * c.BaseValueAdded) / county.BaseGdp;
    }

    public County County { get; }

    /// <summary>Years after the base.</summary>
    public int Years { get; }

    public int Variables => Years * perYear;

    /// <summary>Index of industry; −1 in a county known by sector only.</summary>
    public int Industry { get; }

    /// <summary>Above-scale industry of the base year.</summary>
    public double AboveScaleAtBase { get; }

    /// <summary>What holds whatever is claimed, as forms that are zero, and forms that are at least so much.</summary>
    public IEnumerable<(LinearForm Form, double Least, bool Equal)> Identities()
    {
        for (var step = 1; step <= Years; step++)
        {
            yield return (Real(step, All), LeastGdp, false);
            yield return (Nominal(step, All), LeastGdp, false);
            if (Industry >= 0)
            {
                yield return (new LinearForm([(AboveScaleAt(step), 1), (BelowScaleAt(step), 1), (RealAt(step, Industry), -1)]), 0, true);
            }
        }
    }

    /// <summary>Real value added of a subject in a step; a constant in the base year.</summary>
    public LinearForm Real(int step, string subject) => subject switch
    {
        PlanStatement.AboveScale => step == 0 ? LinearForm.Of(AboveScaleAtBase) : LinearForm.Sum([AboveScaleAt(step)]),
        PlanStatement.BelowScale => step == 0 ? LinearForm.Of(BaseOf(Sector.Industry) - AboveScaleAtBase) : LinearForm.Sum([BelowScaleAt(step)]),
        _ => Real(step, Members(subject)),
    };

    public LinearForm Real(int step, ImmutableArray<int> members) => step == 0 ? LinearForm.Of(BaseOf(members)) : LinearForm.Sum(members.Select(s => RealAt(step, s)));

    /// <summary>Nominal value added; prices of the base year are 1.</summary>
    public LinearForm Nominal(int step, string subject) => Nominal(step, Members(subject));

    public LinearForm Nominal(int step, ImmutableArray<int> members) => step == 0 ? LinearForm.Of(BaseOf(members)) : LinearForm.Sum(members.Select(s => NominalAt(step, s)));

    /// <summary>The sectors of a subject, by index.</summary>
    public ImmutableArray<int> Members(string subject) =>
        [.. All.Where(s => subject is PlanStatement.Gdp or PlanStatement.EverySector || County.Sectors[s].Id == subject || StatisticalName(County.Sectors[s].StatisticalSector) == subject)];

    /// <summary>Base-year value added of a subject, in units of GDP.</summary>
    public double BaseOf(string subject) => Real(0, subject).Constant;

    public ImmutableArray<int> All => [.. Enumerable.Range(0, sectors)];

    public static string StatisticalName(StatisticalSector sector) => sector switch
    {
        StatisticalSector.Primary => "primary",
        StatisticalSector.Secondary => "secondary",
        _ => "tertiary",
    };

    private double BaseOf(ImmutableArray<int> members) => members.Sum(s => County.Sectors[s].BaseValueAdded) / County.BaseGdp;

    private int RealAt(int step, int sector) => ((step - 1) * perYear) + sector;

    private int NominalAt(int step, int sector) => ((step - 1) * perYear) + sectors + sector;

    private int AboveScaleAt(int step) => ((step - 1) * perYear) + (2 * sectors);

    private int BelowScaleAt(int step) => AboveScaleAt(step) + 1;
}
