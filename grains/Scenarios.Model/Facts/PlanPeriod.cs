namespace Scenarios.Model.Facts;

/// <summary>A five-year plan period 五年规划期; growth assumptions hold for one. Both years belong to it.</summary>
public sealed record PlanPeriod(string Id, BilingualText Name, int From, int To)
{
    public bool Holds(int year) => From <= year && year <= To;
}
