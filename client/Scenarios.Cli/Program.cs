using Scenarios.Cli;

StandardStream.Install();

// An embedded silo is still running here; what it acknowledged is on disk, and a planner should not wait for its farewell.
var code = await ScenarioCommand.Run(args);
await Console.Out.FlushAsync();
Environment.Exit(code);
