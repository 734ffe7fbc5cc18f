// Eight draws in a register, and the elementary functions on them.
#pragma once
#include <immintrin.h>

#include <cmath>
#include <cstdint>
#include <cstring>

using V = __m512d; // eight draws; GCC's operators work on it, and contract a * b + c
using I = __m512i;
using M = __mmask8;

inline V all(double x) { return _mm512_set1_pd(x); }
inline I allBits(uint64_t x) { return _mm512_set1_epi64((long long)x); }
inline V asReal(I x) { return _mm512_castsi512_pd(x); }
inline I asBits(V x) { return _mm512_castpd_si512(x); }
inline V least(V a, V b) { return _mm512_min_pd(a, b); }
inline V most(V a, V b) { return _mm512_max_pd(a, b); }
inline V root(V x) { return _mm512_sqrt_pd(x); }
inline double lane(V x, int i)
{
    alignas(64) double values[8];
    _mm512_store_pd(values, x);
    return values[i];
}

// Tables of sixteen numbers fit in two registers, and a permutation looks all eight lanes up at once: so the polynomials are short.
struct ElementaryTables
{
    alignas(64) uint64_t power[16]; // bits of 2^(j/16), less j << 48: so that adding n << 48 with n = 16 e + j gives 2^(n/16)
    alignas(64) double reciprocal[16], logarithm[16];

    ElementaryTables()
    {
        for (uint64_t j = 0; j < 16; j++)
        {
            double x = std::exp2((double)j / 16);
            memcpy(&power[j], &x, 8);
            power[j] -= j << 48;
        }

        for (int i = 0; i < 16; i++)
        {
            double from = at(i), to = at(i + 1), middle = from <= 1 && to > 1 ? 1 : (from + to) / 2;
            reciprocal[i] = 1 / middle;
            logarithm[i] = (double)-std::log((long double)reciprocal[i]);
        }
    }

    // The mantissas of a logarithm lie in [lowest, 2 lowest); the interval that holds 1 has no rounding at 1.
    static constexpr uint64_t lowest = 0x3FE6800000000000;

  private:
    static double at(int i)
    {
        uint64_t bits = lowest + ((uint64_t)i << 48);
        double x;
        memcpy(&x, &bits, 8);
        return x;
    }
};

inline const ElementaryTables tables;

// |x| < 700: e^x = 2^(n/16) e^r with |r| <= ln 2 / 32, where a polynomial of degree 6 is right to 1e-18.
inline V exponential(V x)
{
    const V shift = all(6755399441055744.0);
    V z = x * 23.083120654223414 + shift, n = z - shift;
    V r = x - n * 0.04332169878499658;
    r = r - n * 1.4494042586539372e-18;
    V square = r * r;
    V high = r * 0.0083334499341071853523 + 0.041666666664953614554;
    V low = r * 0.16666666665296222739 + 0.5;
    high = square * 0.0013889034639664865761 + high;
    V p = (high * square + low) * square + r;
    I bits = asBits(z);
    V power = asReal(_mm512_permutex2var_epi64(_mm512_load_si512(tables.power), bits, _mm512_load_si512(tables.power + 8)));
    power = asReal(_mm512_add_epi64(asBits(power), _mm512_slli_epi64(bits, 48)));
    return power * p + power;
}

// Positive and normal: log x = k ln 2 + log c + log(1 + r) with r = m / c - 1, |r| <= 1/32, where a polynomial of degree 9 is right to 5e-17.
inline V logarithm(V x)
{
    I above = _mm512_sub_epi64(asBits(x), allBits(ElementaryTables::lowest));
    V k = _mm512_cvtepi64_pd(_mm512_srai_epi64(above, 52));
    V m = asReal(_mm512_sub_epi64(asBits(x), _mm512_and_si512(above, allBits(0xFFF0000000000000))));
    I which = _mm512_srli_epi64(above, 48);
    V reciprocal = _mm512_permutex2var_pd(_mm512_load_pd(tables.reciprocal), which, _mm512_load_pd(tables.reciprocal + 8));
    V logarithm = _mm512_permutex2var_pd(_mm512_load_pd(tables.logarithm), which, _mm512_load_pd(tables.logarithm + 8));
    V r = m * reciprocal - 1;
    V square = r * r, fourth = square * square;
    V a = r * -0.25000000001020086277 + 0.33333333333333333333, b = r * -0.16666658310969994314 + 0.20000000000927371487;
    V c = r * -0.1251710724445932277 + 0.14285706689471791631;
    c = square * 0.11126663395059672977 + c;
    V q = c * fourth + (b * square + a);
    V tail = (q * r - 0.5) * square + logarithm;
    return k * 0.6931471805599453 + (tail + r);
}

// Two blocks at once: half the overhead of loops over short lists, and two calculations that do not wait for each other.
struct Pair
{
    V a, b;

    static Pair of(const V *p) { return {p[0], p[1]}; }
    static Pair every(double x) { return {all(x), all(x)}; }

    void to(V *p) const
    {
        p[0] = a;
        p[1] = b;
    }

    friend Pair operator+(Pair x, Pair y) { return {x.a + y.a, x.b + y.b}; }
    friend Pair operator-(Pair x, Pair y) { return {x.a - y.a, x.b - y.b}; }
    friend Pair operator*(Pair x, Pair y) { return {x.a * y.a, x.b * y.b}; }
    friend Pair operator/(Pair x, Pair y) { return {x.a / y.a, x.b / y.b}; }
    friend Pair operator+(double x, Pair y) { return {x + y.a, x + y.b}; }
    friend Pair operator-(double x, Pair y) { return {x - y.a, x - y.b}; }
    friend Pair operator*(double x, Pair y) { return {x * y.a, x * y.b}; }
    friend Pair operator/(double x, Pair y) { return {x / y.a, x / y.b}; }
    void operator+=(Pair y) { *this = *this + y; }
    void operator*=(Pair y) { *this = *this * y; }
};

inline Pair least(Pair x, Pair y) { return {least(x.a, y.a), least(x.b, y.b)}; }
inline Pair most(Pair x, Pair y) { return {most(x.a, y.a), most(x.b, y.b)}; }
