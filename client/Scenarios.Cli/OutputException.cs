using System.Runtime.InteropServices;

namespace Scenarios.Cli;

/// <summary>Standard output takes no more 标准输出写不出.</summary>
internal sealed class OutputException : IOException
{
    /// <param name="error">The number that the system gives its reason.</param>
    public OutputException(int error)
        : base(Marshal.GetPInvokeErrorMessage(error)) => HResult = error;

    /// <summary>Nobody reads it any more, as behind `| head`: no fault of anybody.</summary>
    public bool IsUnread => HResult == WriteFault.Unread;
}
