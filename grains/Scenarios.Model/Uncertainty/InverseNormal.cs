using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The inverse of the standard normal distribution function 标准正态分位数, to about 1e-16: Wichura 1988, algorithm AS 241, PPND16.
/// </summary>
public static class InverseNormal
{
    private const double CentralLimit = 0.425;
    private const double FarLimit = 5;

    /// <summary>The standard normal quantile of 0 &lt; u &lt; 1, draw by draw.</summary>
    public static Lane Of(Lane u) => Lane.Select(IsTail(u), Tail(Radius(u)), Central(u));

    /// <summary>
    /// Turns a row of uniforms into standard normals. Three of twenty lie in the tails, whose formula is the dearer one: they are gathered and worked out together, and
    /// put between the others when these are, which gives the same bits as one by one.
    /// </summary>
    /// <param name="uniforms">0 &lt; u &lt; 1.</param>
    /// <param name="normals">Takes the normals; not the same row.</param>
    /// <param name="count">How many lanes of the rows.</param>
    /// <param name="tails">Room for one lane more.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Fill(Lanes uniforms, Lanes normals, int count, Lanes tails)
    {
        var lanes = (Gather(uniforms, count, tails) + Lane.Width - 1) / Lane.Width;
        if (Radii(tails, lanes) > FarLimit)
        {
            FarTails(tails, lanes);
        }
        else
        {
            Tails(tails, lanes);
        }

        Centres(uniforms, normals, count, tails);
    }

    // These loops stand alone: in one method they are more than the JIT will inline, and each operator becomes a call.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Gather(Lanes uniforms, int count, Lanes tails)
    {
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            Lane u = uniforms[i];
            found += tails.Pack(found, u, IsTail(u));
        }

        // The last lane of tails is filled up with what every formula can take.
        tails.Span.Slice(found, Lane.Width).Fill(0.01);
        return found;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static double Radii(Lanes tails, int count)
    {
        var greatest = Vector512<double>.Zero;
        for (var i = 0; i < count; i++)
        {
            Lane radius = Radius(tails[i]), size = Lane.Abs(radius);
            tails[i] = radius;
            greatest = Vector512.MaxNative(Vector512.MaxNative(greatest, size.Low), size.High);
        }

        return GreatestOf(greatest);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Tails(Lanes tails, int count)
    {
        for (var i = 0; i < count; i++)
        {
            tails[i] = NearTail(tails[i]);
        }
    }

    // With a call in it, the loop cannot keep its constants in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FarTails(Lanes tails, int count)
    {
        for (var i = 0; i < count; i++)
        {
            tails[i] = Tail(tails[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double GreatestOf(Vector512<double> values)
    {
        var greatest = 0.0;
        for (var i = 0; i < Vector512<double>.Count; i++)
        {
            greatest = Math.Max(greatest, values[i]);
        }

        return greatest;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Centres(Lanes uniforms, Lanes normals, int count, Lanes tails)
    {
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            Lane u = uniforms[i];
            var tail = IsTail(u);
            normals[i] = tails.Unpack(found, tail, Central(u));
            found += tail.Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask IsTail(Lane u) => Lane.Abs(u - 0.5) > CentralLimit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Central(Lane u)
    {
        Lane q = u - 0.5, r = (CentralLimit * CentralLimit) - (q * q);
        return q * Polynomial(
            r, 3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3)
            / Polynomial(
            r, 1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3, 2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3);
    }

    // sqrt(−ln p) of the smaller tail p, negative in the lower one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Radius(Lane u)
    {
        var lower = u < 0.5;
        Lane r = Lane.Sqrt(-Lane.Log(Lane.Select(lower, u, 1 - u)));
        return Lane.Select(lower, -r, r);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Tail(Lane radius)
    {
        Lane near = NearTail(radius), r = Lane.Abs(radius);
        var far = r > FarLimit;
        return far.Bits == 0 ? near : Lane.Select(far, Signed(Far(r - FarLimit), radius), near);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane NearTail(Lane radius)
    {
        Lane s = Lane.Abs(radius) - 1.6;
        Lane size = Polynomial(
            s, 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4)
            / Polynomial(
            s, 1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9);
        return Signed(size, radius);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Signed(Lane size, Lane radius) => Lane.WhereLess(radius, 0, -size, size);

    // Once in 10^11 draws.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lane Far(Lane r) => Polynomial(
        r, 6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
        / Polynomial(
        r, 1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Polynomial(Lane x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7)
    {
        Lane p = Lane.MulAdd(c7, x, c6);
        p = Lane.MulAdd(p, x, c5);
        p = Lane.MulAdd(p, x, c4);
        p = Lane.MulAdd(p, x, c3);
        p = Lane.MulAdd(p, x, c2);
        p = Lane.MulAdd(p, x, c1);
        return Lane.MulAdd(p, x, c0);
    }
}
