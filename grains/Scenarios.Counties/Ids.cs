using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>What an id of a county, entity or scenario may look like 编号规则.</summary>
public static class Ids
{
    /// <summary>The most characters of an id.</summary>
    public const int Longest = 64;

    public static BilingualText Reason { get; } = new("不是有效的编号", "not a valid id");

    public static BilingualText Remedy { get; } = new("用小写字母、数字和连字符，以字母或数字开头", "use lower-case letters, digits and hyphens, with a letter or digit first");

    public static bool IsValid(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }
}
