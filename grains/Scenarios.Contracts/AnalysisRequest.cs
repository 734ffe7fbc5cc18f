using System.Security.Cryptography;
using System.Text;

namespace Scenarios.Contracts;

/// <summary>A question to an analysis 分析请求: everything that can change its answer. Each kind of analysis has its own.</summary>
/// <param name="County">Id of the county.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.AnalysisRequest")]
public abstract record AnalysisRequest([property: Id(0)] string County)
{
    /// <summary>All of it, in words that are equal where the answers are: scenarios by their digest, numbers in the invariant form.</summary>
    public abstract string Spelt();

    /// <summary>The key of its grain: county/digest of the request.</summary>
    public string Key() => $"{County}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{GetType().Name}\n{Spelt()}")))}";
}
