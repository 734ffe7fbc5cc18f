using Scenarios.Cli;

return await ScenarioCommand.Run(args);
