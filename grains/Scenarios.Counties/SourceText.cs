using System.Text;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Turns the bytes of a file into text, and names the encodings that are not wanted 文件编码识别.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly BilingualText SaveAsUtf8 = new("请另存为不带 BOM 的 UTF-8", "save it as UTF-8 without a byte-order mark");

    static SourceText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of a file with \n line ends, or null when it cannot be read as UTF-8.</summary>
    public static string? Read(string file, ReadOnlySpan<byte> bytes, FaultList faults)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            faults.Error(new Place(file), "UTF-16", new("文件编码是 UTF-16", "the file is encoded in UTF-16"), SaveAsUtf8);
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            faults.Warning(new Place(file, 1), "BOM", new("文件以 BOM（字节顺序标记）开头，已忽略", "the file begins with a byte-order mark (BOM), which was ignored"), SaveAsUtf8);
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Max(0, e.Index)].Count((byte)'\n');
            faults.Error(new Place(file, line), NameOf(bytes), new("文件不是 UTF-8 编码", "the file is not encoded in UTF-8"), SaveAsUtf8);
            return null;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            faults.Error(new Place(file, 1 + text[..text.IndexOf('\0', StringComparison.Ordinal)].Count(c => c == '\n')), "NUL", new("文件含有空字符，不是文本", "the file holds a NUL character: it is not text"), SaveAsUtf8);
            return null;
        }

        if (text.Contains('\r', StringComparison.Ordinal))
        {
            var line = 1 + text[..text.IndexOf('\r', StringComparison.Ordinal)].Count(c => c == '\n');
            faults.Warning(new Place(file, line), "CRLF", new("换行符为 CRLF，按 LF 读取", "the lines end in CRLF; they were read as LF"), new("请用 LF 换行保存", "save it with LF line ends"));
            text = text.ReplaceLineEndings("\n");
        }

        return text;
    }

    // Bytes that are no UTF-8 but read well as GBK hold Chinese characters of that code page.
    private static string NameOf(ReadOnlySpan<byte> bytes)
    {
        var gbk = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return gbk.GetString(bytes).Any(c => c is >= '一' and <= '鿿') ? "GBK" : "?";
        }
        catch (DecoderFallbackException)
        {
            return "?";
        }
    }
}
