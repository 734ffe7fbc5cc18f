using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Scenarios.Contracts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Tests;

/// <summary>A type that the wire cannot carry fails only at run time: so every one of them goes through here.</summary>
public class ContractsTest
{
    private static readonly Assembly Contracts = typeof(ICountyGrain).Assembly;

    private readonly Serializer serializer = new ServiceCollection().AddSerializer(b => b.AddAssembly(Contracts)).BuildServiceProvider().GetRequiredService<Serializer>();

    public static TheoryData<Type> Messages { get; } = [.. Contracts.GetExportedTypes().Where(t => t is { IsInterface: false, IsAbstract: false } && t.Namespace == typeof(ICountyGrain).Namespace && t.GetCustomAttribute<GenerateSerializerAttribute>() is not null)];

    public static TheoryData<Type> Interfaces { get; } = [.. Contracts.GetExportedTypes().Where(t => t.IsInterface)];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_message_crosses_the_wire_unchanged(Type type)
    {
        var value = Sample(type, 0);
        var copy = serializer.Deserialize<object>(serializer.SerializeToArray<object>(value));
        Assert.Equal(type, copy!.GetType());
        Assert.Equal(Text(value), Text(copy));
        Assert.NotNull(type.GetCustomAttribute<AliasAttribute>(inherit: false));
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Every_call_carries_only_types_that_cross_the_wire(Type type)
    {
        Assert.NotNull(type.GetCustomAttribute<AliasAttribute>());
        foreach (var method in type.GetMethods())
        {
            Assert.NotNull(method.GetCustomAttribute<AliasAttribute>());
            foreach (var carried in method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).SelectMany(Parts).Where(t => t.Assembly == Contracts))
            {
                Assert.True(carried == typeof(Vec) || carried.GetCustomAttribute<GenerateSerializerAttribute>() is not null, $"{type.Name}.{method.Name}: {carried.Name}");
            }
        }
    }

    [Fact]
    public void A_vector_keeps_its_bits()
    {
        var vector = new Vec([0.1, -0.0, double.NaN, double.MaxValue, double.Epsilon]);
        Assert.Equal(vector, serializer.Deserialize<Vec>(serializer.SerializeToArray(vector)));
    }

    // What crosses between the grains alone, and speaks the model's own types.
    [Fact]
    public void A_batch_crosses_the_wire_with_all_its_bits()
    {
        var grains = new ServiceCollection().AddSerializer(b => b.AddAssembly(Contracts).AddAssembly(typeof(BatchReply).Assembly)).BuildServiceProvider().GetRequiredService<Serializer>();
        var ensemble = new EnsembleSetup(Simulated.Setup("pipeline"), new EnsembleSelection(["gdp_nominal", "gdp_real_growth_average"], []), 1, 1000, new MonteCarlo());
        var worker = new EnsembleWorker(ensemble);
        var bins = worker.Pilot();
        var (first, second) = (worker.Summarise(0, 392, bins), worker.Summarise(392, 1000, bins));
        BatchSummary Copy(BatchSummary of) => grains.Deserialize<BatchReply>(grains.SerializeToArray(new BatchReply(of)))!.Summary;
        var refinement = grains.Deserialize<RefinementRequest>(grains.SerializeToArray(new RefinementRequest(new Refinement(worker.Summarise(0, 1000, bins)))))!.Refinement;
        var values = worker.Refine(0, 1000, bins, refinement);
        var copiedValues = grains.Deserialize<RefinedReply>(grains.SerializeToArray(new RefinedReply(values)))!.Values;
        var copied = Copy(first);
        copied.Add(Copy(second));
        EnsembleSummary Summary(BatchSummary all, RefinedValues found)
        {
            var exact = new OrderStatistics(all, refinement);
            exact.Add(found);
            return new EnsembleSummary(ensemble, all, bins, exact);
        }

        var expected = Summary(worker.Summarise(0, 1000, bins), values);
        var actual = Summary(copied, copiedValues);
        Assert.Equal(expected.Cells.SelectMany(c => c.Percentiles.Append(c.Mean).Append(c.Deviation)), actual.Cells.SelectMany(c => c.Percentiles.Append(c.Mean).Append(c.Deviation)));
        Assert.Equal(expected.ReachedAll, actual.ReachedAll);
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : type.IsArray ? Parts(type.GetElementType()!) : [type];

    // Any value of a type: different numbers and texts for different members, two members in each list.
    private static object Sample(Type type, int seed)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Sample(underlying, seed);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length)!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var item = type.GetGenericArguments()[0];
            var array = Array.CreateInstance(item, 2);
            array.SetValue(Sample(item, seed + 1), 0);
            array.SetValue(Sample(item, seed + 2), 1);
            return typeof(ImmutableArray).GetMethods().Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(item).Invoke(null, [array])!;
        }

        return type switch
        {
            _ when type == typeof(string) => $"文本 {seed}",
            _ when type == typeof(int) => seed,
            _ when type == typeof(long) => (1L << 40) + seed,
            _ when type == typeof(ulong) => ulong.MaxValue - (ulong)seed,
            _ when type == typeof(double) => seed + 0.1,
            _ when type == typeof(bool) => seed % 2 == 0,
            _ when type == typeof(byte[]) => new byte[] { 1, 2, (byte)seed },
            _ when type == typeof(Vec) => new Vec([seed, 0.1]),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(seed),
            _ when type == typeof(DateOnly) => new DateOnly(2022, 1, 1).AddDays(seed),
            _ when type == typeof(VecSurrogate) => new VecSurrogate { Bytes = [1, 2, 3] },
            _ => Construct(type, seed),
        };
    }

    private static object Construct(Type type, int seed)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select((p, i) => Sample(p.ParameterType, seed + (3 * i) + 1))]);
    }

    // Records print their members; arrays and exceptions do not, so they are spelt out.
    private static string Text(object? value) => value switch
    {
        null => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        Vec vector => string.Join(' ', vector.Values),
        string text => text,
        DateOnly day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Text))}]",
        _ when value.GetType().Assembly == Contracts && !value.GetType().IsEnum => $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties().Where(p => p.DeclaringType == value.GetType()).Select(p => Text(p.GetValue(value))))})",
        _ => value.ToString()!,
    };
}
