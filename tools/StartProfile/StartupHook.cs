using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Tracing;
using System.Reflection;
using StartProfile;

/// <summary>
/// Watches a process of this program and, when it ends, writes which generic methods it compiled, as a profile for publishing: see publish.sh. The runtime finds it by
/// DOTNET_STARTUP_HOOKS and this name; with DOTNET_ReadyToRun=0 every method is compiled, whatever has been compiled ahead.
/// </summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "the runtime looks for it outside")]
internal static class StartupHook
{
    private const string Output = "START_PROFILE";
    private static readonly TimeSpan EventsComeLate = TimeSpan.FromSeconds(2);
    private static readonly ConcurrentDictionary<ulong, bool> Compiled = new();

    // Handles of shared generic methods need their type, which the runtime knows and gives nobody: this way around is not public.
    private static readonly MethodInfo InfoOf = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo Find = typeof(object).Assembly.GetType("System.RuntimeType")!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .Single(m => m.Name == "GetMethodBase" && m.GetParameters() is [{ ParameterType.Name: "IRuntimeMethodInfo" }]);

    private static Listener? listener;

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Output) is not { Length: > 0 } file)
        {
            throw new InvalidOperationException($"{Output} names no file");
        }

        listener = new Listener();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Thread.Sleep(EventsComeLate);
            listener.Dispose();
            var written = Mibc.Write(file, [.. Compiled.Keys.Select(MethodOf).Where(IsGeneric)]);
            Console.Error.WriteLine($"{file}: {written} of {Compiled.Count} methods are generic");
        };
    }

    // Others are compiled ahead in any case.
    private static bool IsGeneric(MethodBase method) => method.DeclaringType is { } type && (type.IsGenericType || method.IsGenericMethod);

    private static MethodBase MethodOf(ulong id) => (MethodBase)Find.Invoke(null, [InfoOf.Invoke(RuntimeMethodHandle.FromIntPtr((nint)id), null)])!;

    private sealed class Listener : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;
        private const uint Dynamic = 1;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, Jit);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData is { EventName: { } name, PayloadNames: { } names, Payload: { } values } && name.StartsWith("MethodLoadVerbose", StringComparison.Ordinal)
                && ((uint)values[names.IndexOf("MethodFlags")]! & Dynamic) == 0)
            {
                Compiled.TryAdd((ulong)values[names.IndexOf("MethodID")]!, true);
            }
        }
    }
}
