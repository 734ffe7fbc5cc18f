using System.Globalization;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

public class RandomStreamsTest
{
    // The known answers that come with Random123 (kat_vectors: philox4x32, 10 rounds).
    [Fact]
    public void Philox_gives_the_published_words()
    {
        Assert.Equal((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u), Philox.Block((0, 0, 0, 0), 0));
        Assert.Equal((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu), Philox.Block((uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue), ulong.MaxValue));
        Assert.Equal((0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u), Philox.Block((0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), 0x299f31d0a4093822));
    }

    // FNV-1a, 64 bits: the test vectors of its authors.
    [Theory]
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void Streams_are_addressed_by_the_hash_of_their_name(string name, ulong hash) => Assert.Equal(hash, StreamNames.Hash(name));

    [Fact]
    public void Every_stream_draw_and_seed_of_the_reference_has_its_words_and_its_uniform()
    {
        var rows = File.ReadLines(Repository.PathOf("tests", "Reference", "golden", "draws", "random.csv")).Skip(1).Select(l => l.Split(',')).ToArray();
        Assert.True(rows.Length > 40);
        foreach (var row in rows)
        {
            var (stream, draw, seed) = (row[0], ulong.Parse(row[1], CultureInfo.InvariantCulture), ulong.Parse(row[2], CultureInfo.InvariantCulture));
            var uniform = double.Parse(row[5], CultureInfo.InvariantCulture);
            var hash = StreamNames.Hash(stream);
            var (x0, x1, _, _) = Philox.Block(((uint)draw, (uint)(draw >> 32), (uint)hash, (uint)(hash >> 32)), seed);
            Assert.Equal((row[3], row[4]), (x0.ToString(CultureInfo.InvariantCulture), x1.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(uniform, Philox.Uniform(seed, hash, draw));

            var lanes = new Lanes(3); // two streams are worked out together, the last one alone
            new RandomStreams(seed, ["another", stream, stream]).Fill(lanes, draw / Lane.Width * Lane.Width);
            Assert.Equal((uniform, uniform), (lanes[1][(int)(draw % Lane.Width)], lanes[2][(int)(draw % Lane.Width)]));
            var normal = double.Parse(row[6], CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(InverseNormal.Of(uniform)[0] - normal) <= 2e-15 * Math.Abs(normal), $"{stream} {draw}: {InverseNormal.Of(uniform)[0]:R} instead of {normal:R}");
        }
    }
}
