namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>
/// Spreads the bits of a key 密钥混合: the output function of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
/// generators", OOPSLA), with Stafford's variant 13 of the constants. Keys that differ in one bit give words that differ in half of theirs.
/// </summary>
public static class SplitMix64
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The word of a number: a bijection of the 64-bit numbers.</summary>
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>The word at a place of the sequence that a seed starts; place 0 is its first.</summary>
    public static ulong Word(ulong seed, ulong place) => Mix(seed + ((place + 1) * Golden));

    /// <summary>One key of a seed and a stream. For one seed no two streams share a key, nor two seeds for one stream.</summary>
    public static ulong Key(ulong seed, ulong stream) => Mix(Word(seed, 0) ^ stream);
}
