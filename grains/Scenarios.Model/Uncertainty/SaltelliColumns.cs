using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Uncertainty;

/// <summary>The uniforms of a Saltelli sample 萨特利抽样列: each stream has a column of A and one of B, and the block says which is taken.</summary>
internal sealed class SaltelliColumns : IUniforms
{
    private readonly SaltelliDesign design;
    private readonly SobolSequence sequence;
    private readonly int[] owners;

    // By stream: its place among the points, or among the chance; the other is −1.
    private readonly int[] points;
    private readonly int[] chances;
    private readonly int dimensions;
    private readonly OwenScrambling[] scramblings;
    private readonly RandomStreams chanceOfA;
    private readonly RandomStreams chanceOfB;
    private readonly Lanes ofA;
    private readonly Lanes ofB;
    private readonly uint[] drawn = new uint[Lane.Width];

    public SaltelliColumns(SaltelliDesign design, SobolSequence sequence, ulong seed, string[] streams, int[] owners)
    {
        (this.design, this.sequence, this.owners) = (design, sequence, owners);
        string[] spread = [.. design.Factors.SelectMany(f => f.Assumptions).Select(a => a.Key)];
        dimensions = spread.Length;
        points = [.. streams.Select(s => Array.IndexOf(spread, s))];
        scramblings = [.. spread.Concat(spread.Select(StreamNames.Second)).Select(s => new OwenScrambling(seed, StreamNames.Hash(s)))];
        string[] chance = [.. streams.Where(s => !spread.Contains(s))];
        chances = [.. streams.Select(s => Array.IndexOf(chance, s))];
        (chanceOfA, chanceOfB) = (new RandomStreams(seed, chance), new RandomStreams(seed, chance.Select(StreamNames.Second)));
        (ofA, ofB) = (new Lanes(chance.Length), new Lanes(chance.Length));
    }

    public void Fill(Lanes uniforms, ulong firstDraw)
    {
        var (block, row) = ((int)(firstDraw / (ulong)design.Rows), firstDraw % (ulong)design.Rows);
        chanceOfA.Fill(ofA, row);
        chanceOfB.Fill(ofB, row);
        for (var i = 0; i < owners.Length; i++)
        {
            var isOfB = design.IsOfB(block, owners[i]);
            if (chances[i] >= 0)
            {
                uniforms[i] = (isOfB ? ofB : ofA)[chances[i]];
            }
            else
            {
                Spread(uniforms.Row(i), points[i] + (isOfB ? dimensions : 0), (uint)row);
            }
        }
    }

    private void Spread(Span<double> uniforms, int dimension, uint row)
    {
        sequence.Points(dimension + 1, row, drawn);
        scramblings[dimension].Scramble(drawn);
        for (var draw = 0; draw < Lane.Width; draw++)
        {
            uniforms[draw] = SobolSequence.ToUniform(drawn[draw]);
        }
    }
}
