// Philox4x32-10 (Salmon et al. 2011), eight draws at a time: 64-bit lanes hold 32-bit words, whose high halves may hold anything.
#pragma once
#include "vector.h"

struct PhiloxKeys
{
    static constexpr uint64_t multiplier0 = 0xD2511F53, multiplier1 = 0xCD9E8D57;
    uint64_t k0[10], k1[10];
    uint64_t toUnit;

    explicit PhiloxKeys(uint64_t seed)
    {
        uint32_t a = (uint32_t)seed, b = (uint32_t)(seed >> 32);
        for (int round = 0; round < 10; round++, a += 0x9E3779B9, b += 0xBB67AE85)
        {
            k0[round] = a;
            k1[round] = b;
        }

        toUnit = 0x3FF0000000000000 ^ (k0[9] >> 12);
    }
};

// A name's stream: what the first two rounds come to for all draws with the same high word.
struct PhiloxStream
{
    uint64_t stream = 0, high = 0, a = 0, b = 0, c = 0;

    void begin(const PhiloxKeys &keys, uint32_t drawHigh)
    {
        uint64_t p = (uint32_t)stream * PhiloxKeys::multiplier1;
        uint64_t n = (uint32_t)(p >> 32) ^ drawHigh ^ keys.k0[0];
        uint64_t q = n * PhiloxKeys::multiplier0;
        high = stream >> 32;
        a = (uint32_t)p ^ keys.k0[1];
        b = (q >> 32) ^ keys.k1[1];
        c = (uint32_t)q ^ keys.k1[2];
    }
};

// A block of eight draws: the part of the first round that no stream has a share in.
struct PhiloxBlock
{
    I product, word;
};

inline PhiloxBlock philoxBlock(const PhiloxKeys &keys, uint64_t firstDraw)
{
    I draw = _mm512_add_epi64(allBits(firstDraw), _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0));
    I product = _mm512_mul_epu32(draw, allBits(PhiloxKeys::multiplier0));
    return {product, _mm512_xor_si512(_mm512_srli_epi64(product, 32), allBits(keys.k1[0]))};
}

inline I xor3(I a, I b, I c) { return _mm512_ternarylogic_epi64(a, b, c, 0x96); }

// Bits from which a unit or a 64-bit word follows, for Chains blocks at once: their rounds do not wait for each other.
template <int Chains> inline void philox(const PhiloxKeys &keys, const PhiloxStream &stream, const PhiloxBlock *blocks, I *bits)
{
    const I m0 = allBits(PhiloxKeys::multiplier0), m1 = allBits(PhiloxKeys::multiplier1), lowWord = allBits(0xFFFFFFFF);
    const I high = allBits(stream.high), a = allBits(stream.a), b = allBits(stream.b), c = allBits(stream.c);
    I c0[Chains], c1[Chains], c2[Chains], c3[Chains];
#pragma GCC unroll 8
    for (int i = 0; i < Chains; i++)
    {
        c1[i] = _mm512_mul_epu32(_mm512_xor_si512(blocks[i].word, high), m1);
        c0[i] = _mm512_xor_si512(_mm512_srli_epi64(c1[i], 32), a);
        c2[i] = _mm512_xor_si512(blocks[i].product, b);
    }

#pragma GCC unroll 8
    for (int round = 2; round < 10; round++)
    {
#pragma GCC unroll 8
        for (int i = 0; i < Chains; i++)
        {
            I p0 = _mm512_mul_epu32(c0[i], m0), p1 = _mm512_mul_epu32(c2[i], m1);
            if (round == 9)
            {
                // The first output words are (p1 >> 32) ^ c1 ^ k0 and p1: side by side they are p1 turned by 32, and c1 ^ k0 on its low half.
                bits[i] = _mm512_ternarylogic_epi64(_mm512_rol_epi64(p1, 32), c1[i], lowWord, 0x78);
                continue;
            }

            c0[i] = xor3(_mm512_srli_epi64(p1, 32), c1[i], allBits(keys.k0[round]));
            c1[i] = p1;
            c2[i] = round == 2 ? _mm512_xor_si512(_mm512_srli_epi64(p0, 32), c) : xor3(_mm512_srli_epi64(p0, 32), c3[i], allBits(keys.k1[round]));
            c3[i] = p0;
        }
    }
}

// The 64 bits x1, x0 themselves, for comparison with thresholds.
inline I philoxWord(const PhiloxKeys &keys, I bits) { return _mm512_xor_si512(bits, allBits(keys.k0[9])); }

// ((x >> 12) + 0.5) 2^-52, exactly: the 52 bits become the fraction of a number in [1, 2).
inline V philoxUnit(const PhiloxKeys &keys, I bits)
{
    return asReal(_mm512_xor_si512(_mm512_srli_epi64(bits, 12), allBits(keys.toUnit))) - (1 - 0x1p-53);
}
