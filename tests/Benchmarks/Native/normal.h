// The inverse of the normal distribution function: AS 241, PPND16 (Wichura 1988).
#pragma once
#include "vector.h"

constexpr double normalCentre = 0.425;

inline V horner(V x, const double (&c)[8])
{
    V sum = all(c[7]);
#pragma GCC unroll 8
    for (int i = 6; i >= 0; i--)
    {
        sum = sum * x + c[i];
    }

    return sum;
}

// q = u - 1/2 with |q| <= 0.425.
inline V normalInCentre(V q)
{
    static constexpr double a[8] = {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr double b[8] = {1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3, 2.1213794301586595867e+4,
        3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3};
    V r = 0.180625 - q * q;
    return q * horner(r, a) / horner(r, b);
}

// u < e^-25 or beyond 1 - e^-25: one in 4e10.
[[gnu::noinline, gnu::cold]] inline V normalFarOut(V r)
{
    static constexpr double e[8] = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double f[8] = {1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
        1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};
    return horner(r - 5, e) / horner(r - 5, f);
}

// q = u - 1/2 with |q| > 0.425: 1/2 - |q| is exactly the smaller of u and 1 - u.
inline V normalInTail(V q)
{
    static constexpr double c[8] = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double d[8] = {1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
        1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
    V r = root(-logarithm(0.5 - _mm512_abs_pd(q)));
    V z = horner(r - 1.6, c) / horner(r - 1.6, d);
    M far = _mm512_cmp_pd_mask(r, all(5), _CMP_GT_OQ);
    if (__builtin_expect(far, 0))
    {
        z = _mm512_mask_mov_pd(z, far, normalFarOut(r));
    }

    // The sign of q.
    return asReal(_mm512_ternarylogic_epi64(asBits(z), asBits(q), allBits(0x8000000000000000), 0xD8));
}

// Turns count vectors of q in place into normal numbers. A seventh of the lanes lies in the tails: these are pressed together, worked out, and spread again.
// spare has room for count vectors and one more.
[[gnu::noinline]] inline void normals(V *q, int count, double *spare)
{
    const V centre = all(normalCentre);
    double *end = spare;
    for (int i = 0; i < count; i++)
    {
        M tail = _mm512_cmp_pd_mask(_mm512_abs_pd(q[i]), centre, _CMP_GT_OQ);
        // Rarely more than four of eight: half a register crosses fewer cache lines.
        V pressed = _mm512_maskz_compress_pd(tail, q[i]);
        int found = __builtin_popcount(tail);
        _mm256_storeu_pd(end, _mm512_castpd512_pd256(pressed));
        if (__builtin_expect(found > 4, 0))
        {
            _mm512_storeu_pd(end, pressed);
        }

        end += found;
    }

    _mm512_storeu_pd(end, all(0.45)); // what fills the last vector must be some tail
    for (double *at = spare; at < end; at += 8)
    {
        _mm512_storeu_pd(at, normalInTail(_mm512_loadu_pd(at)));
    }

    const double *from = spare;
    for (int i = 0; i < count; i++)
    {
        M tail = _mm512_cmp_pd_mask(_mm512_abs_pd(q[i]), centre, _CMP_GT_OQ);
        V z = normalInCentre(q[i]);
        int found = __builtin_popcount(tail);
        V pressed = __builtin_expect(found > 4, 0) ? _mm512_loadu_pd(from) : _mm512_castpd256_pd512(_mm256_loadu_pd(from));
        q[i] = _mm512_mask_expand_pd(z, tail, pressed);
        from += found;
    }
}
