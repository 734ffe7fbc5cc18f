using System.Runtime.InteropServices;
using System.Text;

namespace Scenarios.Cli;

/// <summary>
/// Standard output or error 标准输出. The framework's own streams swallow that nobody reads any more, so that a command would go on for nobody;
/// its file streams write at places of their own, over what others write into the same file.
/// </summary>
internal sealed partial class StandardStream : Stream
{
    private const int Interrupted = 4; // EINTR
    private const int NotNow = 11; // EAGAIN

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly int descriptor;
    private readonly bool mustArrive;

    private StandardStream(int descriptor, bool mustArrive) => (this.descriptor, this.mustArrive) = (descriptor, mustArrive);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Makes the console write to them. What goes wrong with standard error cannot be told anywhere, and stops nothing.</summary>
    public static void Install()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // it has no such descriptors, and tells a reader that is gone otherwise
        }

        Console.SetOut(Writer(1, true, Console.Out.Encoding));
        Console.SetError(Writer(2, false, Console.Error.Encoding));
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var written = Write(descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length);
            var error = written < 0 ? Marshal.GetLastPInvokeError() : 0;
            switch (error)
            {
                case 0:
                    buffer = buffer[(int)written..];
                    break;
                case Interrupted:
                    break;
                case NotNow:
                    Thread.Sleep(Pause);
                    break;
                default:
                    if (mustArrive)
                    {
                        throw new OutputException(error);
                    }

                    return;
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static StreamWriter Writer(int descriptor, bool mustArrive, Encoding encoding) =>
        new(new StandardStream(descriptor, mustArrive), encoding, leaveOpen: true) { AutoFlush = true };

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, in byte first, nint count);
}
