namespace Scenarios.Client;

/// <summary>
/// Words for probabilities 可能性用语: the scale of the IPCC's guidance note of 2010 (Mastrandrea et al.); the Chinese words are this program's own.
/// docs/reference/probabilities tells it to readers.
/// </summary>
public static class Likelihood
{
    private static readonly (double AtLeast, string Zh, string En)[] Scale =
    [
        (0.99, "几乎确定", "virtually certain"),
        (0.90, "很可能", "very likely"),
        (0.66, "可能", "likely"),
        (0.33, "大约一半可能", "about as likely as not"),
        (0.10, "不太可能", "unlikely"),
        (0.01, "很不可能", "very unlikely"),
        (0.00, "几乎不可能", "exceptionally unlikely"),
    ];

    /// <summary>The word for a probability: that of the highest step it reaches.</summary>
    public static string Of(double probability, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var step = Scale.First(s => probability >= s.AtLeast);
        return language[step.Zh, step.En];
    }

    /// <summary>A probability in percent. What happened in some draws is never told as never, nor what failed in some as always.</summary>
    public static string Percent(double probability) => probability switch
    {
        > 0 and < 0.001 => "<0.1%",
        > 0.999 and < 1 => ">99.9%",
        _ => Numbers.Round(100 * probability, 1) + "%",
    };
}
