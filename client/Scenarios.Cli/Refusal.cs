using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>What the command itself refuses 拒绝输入: the place is an option, an argument or a file, whole.</summary>
internal static class Refusal
{
    /// <summary>One fault that stops the command.</summary>
    public static InputFaultException Of(string place, string value, LocalText reason, LocalText remedy) => new([Fault(place, value, reason, remedy)]);

    /// <summary>The fault, to be told with others.</summary>
    public static InputFault Fault(string place, string value, LocalText reason, LocalText remedy) => new(place, 0, 0, value, reason, remedy, true);
}
