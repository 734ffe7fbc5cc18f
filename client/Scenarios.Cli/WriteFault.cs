using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>Why something could not be written, and what would help 写入失败的原因.</summary>
internal sealed record WriteFault(LocalText Reason, LocalText Remedy)
{
    /// <summary>Nobody reads the other end: EPIPE.</summary>
    public const int Unread = 32;

    private const int DiskFull = 28; // ENOSPC
    private const int QuotaUsedUp = 122; // EDQUOT
    private const int ReadOnly = 30; // EROFS

    /// <summary>What a failed write means; null when it is no failure of writing.</summary>
    public static WriteFault? Of(Exception e)
    {
        LocalText elsewhere = new("换一个可写的地方", "name a place that can be written to");
        return e switch
        {
            UnauthorizedAccessException => new(new("没有写入权限", "it may not be written"), elsewhere),
            FileNotFoundException or DirectoryNotFoundException => new(new("此处不能新建文件", "no file can be made there"), elsewhere),
            PathTooLongException => new(new("文件名太长", "the name is too long"), new("用短些的文件名", "use a shorter name")),
            IOException { HResult: DiskFull or QuotaUsedUp } => new(new("磁盘已满", "the disk is full"), new("腾出空间，或写到别处", "make room, or write elsewhere")),
            IOException { HResult: ReadOnly } => new(new("此处只读", "the place is read-only"), elsewhere),
            ArgumentOutOfRangeException => new(new("文件大小超过上限", "it is larger than a file may be"), elsewhere), // what the framework makes of EFBIG
            IOException => new(new($"系统拒绝写入（{e.Message}）", $"the system refuses ({e.Message})"), elsewhere),
            _ => null,
        };
    }
}
