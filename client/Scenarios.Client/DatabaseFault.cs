using System.Data.Common;
using System.Text.RegularExpressions;
using Scenarios.Contracts;

namespace Scenarios.Client;

/// <summary>Says that the database behind the silos has failed 数据库故障, instead of where in the silo that was noticed.</summary>
public sealed partial class DatabaseFault : IOutgoingGrainCallFilter
{
    /// <summary>What to tell of a failure that came from a database; null for others.</summary>
    public static LocalText? Of(Exception failure) => Reason(failure) is not { } reason ? null : new(
        $"节点的数据库无法使用：{reason}；请检查数据库后再试，未获确认的修改可能已写入，也可能没有；scenario.db 已损坏时，移走它即可重新开始",
        $"the silo's database cannot be used: {reason}: see to it and try again; a change that was not acknowledged may or may not have been written; where scenario.db is damaged, move it away to begin anew");

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception e) when (Of(e) is { } text)
        {
            throw new ConnectionException(text);
        }
    }

    // Orleans wraps what its storage meets into a text with stacks: the first cause is what it was.
    private static string? Reason(Exception? failure) => failure switch
    {
        null => null,
        DbException fault => fault.Message,
        _ when Stored().Match(failure.Message) is { Success: true } match => match.Groups["cause"].Value.Trim(),
        _ => Reason(failure.InnerException),
    };

    [GeneratedRegex(@"^Error from storage provider .*?Exc level 0: [\w.`]+: (?<cause>[^\r\n]*)", RegexOptions.Singleline)]
    private static partial Regex Stored();
}
