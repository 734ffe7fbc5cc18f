using System.Reflection;
using System.Reflection.Emit;

namespace StartProfile;

/// <summary>
/// Writes a profile in the format that crossgen2 reads: an assembly whose method AssemblyDictionary names the assemblies that a group of methods needs, and the group:
/// another method, with a token for each.
/// </summary>
internal static class Mibc
{
    /// <summary>Writes the methods and tells how many they are.</summary>
    public static int Write(string file, IReadOnlyList<MethodBase> methods)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        var dictionary = Global(module, "AssemblyDictionary").GetILGenerator();
        foreach (var (group, number) in methods.GroupBy(m => string.Join(';', AssembliesOf(m).Distinct())).OrderBy(g => g.Key, StringComparer.Ordinal).Select((g, i) => (g, i)))
        {
            var one = Global(module, $"Group{number}");
            var tokens = one.GetILGenerator();
            foreach (var method in group.OrderBy(m => $"{m.DeclaringType} {m}", StringComparer.Ordinal))
            {
                tokens.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
                tokens.Emit(OpCodes.Pop);
            }

            tokens.Emit(OpCodes.Ret);
            dictionary.Emit(OpCodes.Ldstr, group.Key);
            dictionary.Emit(OpCodes.Ldtoken, one);
            dictionary.Emit(OpCodes.Pop);
        }

        dictionary.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(file);
        return methods.Count;
    }

    private static MethodBuilder Global(ModuleBuilder module, string name) => module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), null);

    // The first is the one that defines the method.
    private static IEnumerable<string> AssembliesOf(MethodBase method) =>
        AssembliesOf(method.DeclaringType!).Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(AssembliesOf) : []);

    private static IEnumerable<string> AssembliesOf(Type type) => type.HasElementType
        ? AssembliesOf(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(AssembliesOf).Prepend(type.Assembly.GetName().Name!);
}
