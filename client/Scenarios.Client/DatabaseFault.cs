using System.Data.Common;

namespace Scenarios.Client;

/// <summary>Says that the database behind the silos has failed 数据库故障, instead of where in the silo that was noticed.</summary>
internal sealed class DatabaseFault : IOutgoingGrainCallFilter
{
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception e) when (Find(e) is { } fault)
        {
            throw new ConnectionException(new(
                $"节点的数据库无法使用：{fault.Message}；请检查数据库后再试，未获确认的修改可能已写入，也可能没有",
                $"the silo's database cannot be used: {fault.Message}: see to it and try again; a change that was not acknowledged may or may not have been written"));
        }
    }

    private static DbException? Find(Exception? exception) => exception is null ? null : exception as DbException ?? Find(exception.InnerException);
}
