namespace Scenarios.Cli.Tests;

/// <summary>One PostgreSQL server for all tests of clusters, which run one after the other: each starts several silos.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    public const string Name = "postgres";
}
