using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Scenarios.Silo;

/// <summary>Listens to nobody 无端口监听: an embedded silo needs no port, and two of them on one machine do not meet.</summary>
internal sealed class NullListenerFactory : IConnectionListenerFactory
{
    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) => new(new Listener(endpoint));

    private sealed class Listener(EndPoint endpoint) : IConnectionListener
    {
        private readonly TaskCompletionSource<ConnectionContext?> unbound = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public EndPoint EndPoint => endpoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default) => await unbound.Task;

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
        {
            unbound.TrySetResult(null);
            return default;
        }

        public ValueTask DisposeAsync() => UnbindAsync();
    }
}
