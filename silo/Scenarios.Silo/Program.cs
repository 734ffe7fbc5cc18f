using Scenarios.Counties;
using Scenarios.Silo;

// The silo without the command line around it: the same as `scenario serve` with its defaults.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
try
{
    await SiloServer.Run(
        new ServerOptions(DataFolder.Default, CountyLibrary.Shipped, 11111, 30000, 5180, Dashboard: false),
        o => Console.WriteLine($"{o.Gateway}  http://127.0.0.1:{o.HttpPort}/health/ready"),
        stop.Token);
    return 0;
}
catch (SiloException e)
{
    await Console.Error.WriteLineAsync($"{e.Zh}\n{e.En}");
    return 4;
}
