using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>What to mind, the largest first 三点提示.</summary>
internal sealed class Caveats(Draft draft)
{
    public void Write()
    {
        draft.Say([Run.Ordinal(draft.Language["1.", "1. "]), draft.Text("没有写进假设的风险（政策、市场突变等）不在测算之内。", "Risks that no assumption holds, such as sudden changes of policy or markets, are not in the estimates.")]);
        draft.Say([Run.Ordinal(draft.Language["2.", "2. "]), draft.Text("已公布数据可能再修订，修订后评定可能改变。", "Published figures may be revised, and a class may change with them.")]);
        draft.Say([
            Run.Ordinal(draft.Language["3.", "3. "]), draft.Text("尚有", ""), draft.Numbers.Count(draft.Counts.Unknown), draft.Text("项目标没有可比数据，总体评价只反映可评定的", " targets have no comparable data: the overall picture is that of the "), draft.Numbers.Count(draft.Counts.Rated), draft.Text("项。", " that can be rated."),
        ]);
    }
}
