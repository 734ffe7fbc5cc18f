using Scenarios.Client.Charts;
using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>A picture as a file, whose name says in which format 图形文件.</summary>
internal sealed class ChartFile
{
    private const string Option = "--output";

    private readonly Action<Picture, Stream> write;
    private readonly OutputFile output;

    /// <exception cref="InputFaultException">The format is not known, or the file cannot be written: told before anything is worked out.</exception>
    public ChartFile(string file)
    {
        write = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".svg" => PictureSvg.Write,
            ".png" => PicturePng.Write,
            _ => throw Refusal.Of(Option, file, new("不认识这种图的格式", "this format of chart is not known"), new("用 .svg 或 .png", "use .svg or .png")),
        };
        output = new OutputFile(Option, file);
    }

    /// <summary>Writes the picture, and says so; one that cannot be drawn leaves no half of it behind.</summary>
    /// <exception cref="ChartException">It cannot be drawn here.</exception>
    /// <exception cref="InputFaultException">The file cannot be written any more.</exception>
    public async Task Write(Picture picture, Screen screen, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        write(picture, whole);
        await output.Write(whole.ToArray(), screen, cancellation);
    }
}
