using System.Reflection;
using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

/// <summary>
/// The contracts of the grains, as silos and clients of different age must understand them, stand in OrleansContracts.txt and are reviewed like an API.
/// UPDATE_DOCS=1 writes it anew.
/// </summary>
public class ContractsListTest
{
    [Fact]
    public void The_list_of_contracts_is_up_to_date()
    {
        var types = typeof(ICountyGrain).Assembly.GetExportedTypes().Where(t => t.GetCustomAttribute<AliasAttribute>(inherit: false) is not null).OrderBy(t => t.Name, StringComparer.Ordinal);
        var text = string.Concat(types.Select(Describe));
        var path = Path.Combine(ScenarioCluster.Root, "grains", "Scenarios.Contracts", "OrleansContracts.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }

    private static string Describe(Type type)
    {
        var members = type.IsInterface
            ? type.GetMethods().OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => $"{m.GetCustomAttribute<AliasAttribute>()!.Alias}({string.Join(", ", m.GetParameters().Select(p => Name(p.ParameterType)))}) → {Name(m.ReturnType)}")
            : type.IsEnum
                ? Enum.GetNames(type)
                : type.GetProperties().Where(p => p.GetCustomAttribute<IdAttribute>() is not null).OrderBy(p => p.GetCustomAttribute<IdAttribute>()!.Id).Select(p => $"{p.GetCustomAttribute<IdAttribute>()!.Id} {p.Name}: {Name(p.PropertyType)}");
        return $"{type.GetCustomAttribute<AliasAttribute>(inherit: false)!.Alias}\n{string.Concat(members.Select(m => $"  {m}\n"))}";
    }

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
