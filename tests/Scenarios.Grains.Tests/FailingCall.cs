using System.Reflection;
using Orleans.Serialization.Invocation;

namespace Scenarios.Grains.Tests;

/// <summary>A call that fails as it is told, one time after the other, and then succeeds.</summary>
internal sealed class FailingCall(MethodInfo method, IReadOnlyList<Exception> faults) : IOutgoingGrainCallContext
{
    public int Times { get; private set; }

    public MethodInfo InterfaceMethod => method;

    public IInvokable Request => throw new NotSupportedException();

    public object Grain => throw new NotSupportedException();

    public GrainId? SourceId => null;

    public GrainId TargetId => throw new NotSupportedException();

    public GrainInterfaceType InterfaceType => throw new NotSupportedException();

    public string InterfaceName => throw new NotSupportedException();

    public string MethodName => method.Name;

    public IGrainContext? SourceContext => null;

    public object? Result { get; set; }

    public Response? Response { get; set; }

    public Task Invoke() => Times++ < faults.Count ? Task.FromException(faults[Times - 1]) : Task.CompletedTask;
}
