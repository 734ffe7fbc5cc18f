using Scenarios.Contracts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <inheritdoc cref="IDrawsGrain"/>
public sealed class DrawsGrain(RunCompiler compiler) : Grain, IDrawsGrain
{
    public async IAsyncEnumerable<DrawRows> Draws(RunRequest request, long first, long count)
    {
        var reader = new DrawReader(compiler.Compile(request).Ensemble);
        for (var draw = first; draw < first + count;)
        {
            var (from, most) = (draw, first + count - draw);
            var rows = await compiler.OffTheTurn(() => reader.Read(from, most), CancellationToken.None);
            yield return new DrawRows(draw, [.. rows.Select(r => Messages.Of(r))]);
            draw += rows.Length;
        }
    }
}
