using Scenarios.Contracts;

namespace Scenarios.Client;

/// <summary>The language of a screen 界面语言.</summary>
public sealed class Language
{
    private Language(bool chinese) => IsChinese = chinese;

    public static Language Zh { get; } = new(true);

    public static Language En { get; } = new(false);

    public bool IsChinese { get; }

    /// <summary>The text in this language.</summary>
    public string this[LocalText text] => IsChinese ? text.Zh : text.En;

    public string this[string zh, string en] => IsChinese ? zh : en;

    /// <summary>The language of a locale name such as zh_CN.UTF-8; English where it is none.</summary>
    public static Language OfLocale(string? locale) => locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Zh : En;
}
