namespace Scenarios.Cli;

/// <summary>What the process says when it ends 退出码; documented in docs/reference/commands.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>A fault of the program.</summary>
    public const int Internal = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>An input was refused; every fault was listed and nothing was changed.</summary>
    public const int Input = 3;

    /// <summary>No silo can be reached or started.</summary>
    public const int Connection = 4;

    /// <summary>Somebody else revised the scenario first; nothing was written.</summary>
    public const int Conflict = 5;

    /// <summary>Stopped by the user before it was done.</summary>
    public const int Stopped = 6;

    /// <summary>Standard output could not be written, as on a full disk.</summary>
    public const int Output = 7;

    /// <summary>Nobody reads standard output any more, as behind `| head`. Shells tell it so of a tool that the signal SIGPIPE (13) ends: 128 + 13.</summary>
    public const int Unread = 141;
}
