using System.Text;

namespace Benchmarks.Scalar;

/// <summary>Random numbers of the model's page, section 2, one at a time 标量随机数.</summary>
internal static class ScalarRandom
{
    /// <summary>FNV-1a 64 of the name in UTF-8: the stream of a variable.</summary>
    public static ulong Stream(string name)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = (hash ^ b) * 0x100000001B3UL;
        }

        return hash;
    }

    /// <summary>The four words of Philox4x32-10 (Salmon et al. 2011).</summary>
    public static (uint X0, uint X1, uint X2, uint X3) Philox(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < 10; round++)
        {
            var (p0, p1) = (0xD2511F53UL * c0, 0xCD9E8D57UL * c2);
            c0 = (uint)(p1 >> 32) ^ c1 ^ k0;
            c1 = (uint)p1;
            c2 = (uint)(p0 >> 32) ^ c3 ^ k1;
            c3 = (uint)p0;
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>The uniform number, 0 &lt; u &lt; 1, of a stream in a draw.</summary>
    public static double Uniform(ulong seed, ulong draw, ulong stream)
    {
        var (x0, x1, _, _) = Philox((uint)draw, (uint)(draw >> 32), (uint)stream, (uint)(stream >> 32), (uint)seed, (uint)(seed >> 32));
        return ((((ulong)x1 << 32 | x0) >> 12) + 0.5) * (1.0 / (1L << 52));
    }

    /// <summary>The standard normal number of a stream in a draw.</summary>
    public static double Normal(ulong seed, ulong draw, ulong stream) => InverseNormal(Uniform(seed, draw, stream));

    /// <summary>The inverse of the normal distribution function.</summary>
    public static double InverseNormal(double u)
    {
        var q = u - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            return q * Centre(0.180625 - (q * q));
        }

        var r = Math.Sqrt(-Math.Log(q < 0 ? u : 1 - u));
        var z = r <= 5 ? Tail(r - 1.6) : Far(r - 5);
        return q < 0 ? -z : z;
    }

    // Rational functions of AS 241 (Wichura 1988), PPND16.
    // Near the centre: |u - 1/2| <= 0.425.
    private static double Centre(double r) =>
        ((((((((((((((2.5090809287301226727e+3 * r) + 3.3430575583588128105e+4) * r) + 6.7265770927008700853e+4) * r)
                + 4.5921953931549871457e+4) * r) + 1.3731693765509461125e+4) * r) + 1.9715909503065514427e+3) * r)
                + 1.3314166789178437745e+2) * r) + 3.3871328727963666080e0)
            / ((((((((((((((5.2264952788528545610e+3 * r) + 2.8729085735721942674e+4) * r) + 3.9307895800092710610e+4) * r)
                + 2.1213794301586595867e+4) * r) + 5.3941960214247511077e+3) * r) + 6.8718700749205790830e+2) * r)
                + 4.2313330701600911252e+1) * r) + 1);

    // In the tails.
    private static double Tail(double r) =>
        ((((((((((((((7.74545014278341407640e-4 * r) + 2.27238449892691845833e-2) * r)
                + 2.41780725177450611770e-1) * r) + 1.27045825245236838258e0) * r) + 3.64784832476320460504e0) * r)
                + 5.76949722146069140550e0) * r) + 4.63033784615654529590e0) * r) + 1.42343711074968357734e0)
            / ((((((((((((((1.05075007164441684324e-9 * r) + 5.47593808499534494600e-4) * r)
                + 1.51986665636164571966e-2) * r) + 1.48103976427480074590e-1) * r) + 6.89767334985100004550e-1) * r)
                + 1.67638483018380384940e0) * r) + 2.05319162663775882187e0) * r) + 1);

    // Far out: u < e^-25 or u > 1 - e^-25.
    private static double Far(double r) =>
        ((((((((((((((2.01033439929228813265e-7 * r) + 2.71155556874348757815e-5) * r)
                + 1.24266094738807843860e-3) * r) + 2.65321895265761230930e-2) * r) + 2.96560571828504891230e-1) * r)
                + 1.78482653991729133580e0) * r) + 5.46378491116411436990e0) * r) + 6.65790464350110377720e0)
            / ((((((((((((((2.04426310338993978564e-15 * r) + 1.42151175831644588870e-7) * r)
                + 1.84631831751005468180e-5) * r) + 7.86869131145613259100e-4) * r) + 1.48753612908506148525e-2) * r)
                + 1.36929880922735805310e-1) * r) + 5.99832206555887937690e-1) * r) + 1);
}
