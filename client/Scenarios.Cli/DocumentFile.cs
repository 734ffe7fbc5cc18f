using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>A document as a file, whose name says in which format 文档文件.</summary>
internal sealed class DocumentFile
{
    private readonly Action<Document, Stream> write;
    private readonly OutputFile output;

    /// <param name="option">The option that names the file.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="InputFaultException">The format is not known, or the file cannot be written: told before anything is worked out.</exception>
    public DocumentFile(string option, string file)
    {
        write = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".html" or ".htm" => HtmlDocument.Write,
            ".docx" => DocxDocument.Write,
            _ => throw Refusal.Of(option, file, new("不认识这种文档格式", "this format of document is not known"), new("用 .html 或 .docx", "use .html or .docx")),
        };
        output = new OutputFile(option, file);
    }

    /// <summary>Writes the document, and says so; one that cannot be written leaves no half of it behind.</summary>
    /// <exception cref="InputFaultException">The file cannot be written any more.</exception>
    public async Task Write(Document document, Screen screen, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        write(document, whole);
        await output.Write(whole.ToArray(), screen, cancellation);
    }
}
