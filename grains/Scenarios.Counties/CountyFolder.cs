using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Reads a county folder into facts 县域资料夹: files in, a checked county or every fault out. Nothing is half read.</summary>
public sealed class CountyFolder
{
    private readonly IReadOnlyDictionary<string, byte[]> files;
    private readonly FaultList faults;
    private readonly Dictionary<string, CsvTable?> tables = [];

    private CountyFolder(IReadOnlyDictionary<string, byte[]> files, FaultList faults)
    {
        this.files = files;
        this.faults = faults;
    }

    /// <summary>The files of a folder that make a county, by name. Scenarios stand in a folder of their own.</summary>
    public static IReadOnlyDictionary<string, byte[]> FilesOf(string folder) => Directory
        .EnumerateFiles(folder)
        .Where(f => Path.GetFileName(f) == Tables.County || f.EndsWith(".csv", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);

    /// <summary>The county in these files; null when a fault is an error. Warnings come with a county.</summary>
    public static County? Read(IReadOnlyDictionary<string, byte[]> files, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var county = new CountyFolder(files, found).Read();
        faults.AddRange(found.All);
        return found.HasErrors ? null : county;
    }

    /// <summary>Names the facts: SHA-256 over all files, by name, in hex.</summary>
    public static string DigestOf(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private County? Read()
    {
        if (!files.TryGetValue(Tables.County, out var bytes))
        {
            faults.Error(new Place(Tables.County), "", new("缺少 county.yaml", "county.yaml is missing"), new("县域资料夹须有 county.yaml", "a county folder has a county.yaml"));
            return null;
        }

        var yaml = new Yaml(Tables.County, faults);
        if (yaml.Root(bytes) is not { } root || CountyHeader.Read(yaml, root, faults) is not { } header)
        {
            return null;
        }

        OnlyKnownTables(header.Scope);
        var reader = new TableReader(header, faults);
        var sectors = Rows(Tables.Sectors, header, [], reader.Sector);
        var ids = sectors.Select(s => s.Id).ToArray();
        ImmutableArray<T> Table<T>(string file, Func<CsvRow, T> row) => Rows(file, header, ids, row);
        if (tables[Tables.Sectors] is null)
        {
            return null;
        }

        var sources = new ProvenanceTable(Table(Tables.Sources, reader.Source));
        var clusters = header.Scope == CountyScope.Full ? Table(Tables.Clusters, reader.Cluster) : [.. sectors.Select(TableReader.ClusterOf)];
        var county = new County
        {
            Id = header.Id,
            Name = header.Name,
            Region = header.Region,
            PanelCode = header.PanelCode,
            Plan = header.Plan,
            Scope = header.Scope,
            BaseYear = header.BaseYear,
            EndYear = header.EndYear,
            Periods = header.Periods,
            Sectors = sectors,
            Clusters = [.. clusters.OrderBy(c => Array.IndexOf(ids, c.Sector))],
            Townships = Table(Tables.Townships, reader.Township),
            Locations = Table(Tables.Locations, reader.Location),
            Projects = Table(Tables.Projects, reader.Project),
            Linkages = reader.Linkages(Table(Tables.Linkages, row => row), ids),
            Assumptions = Table(Tables.Assumptions, TableReader.Assumption),
            Macro = Table(Tables.Macro, reader.MacroFact),
            Observations = Table(Tables.Observations, reader.Observation),
            Targets = Table(Tables.Targets, reader.Target),
            HeadlineTargets = header.HeadlineTargets,
            Parks = Table(Tables.Parks, reader.Park),
            PublicWorks = Table(Tables.PublicWorks, reader.PublicWork),
            PreviousPlan = Table(Tables.PreviousPlan, reader.PreviousPlanIndicator),
            Comparators = Table(Tables.Comparators, reader.Comparator),
            Statements = Table(Tables.Statements, reader.Statement),
            Sources = sources,
            Digest = DigestOf(files),
        };
        CountyChecks.Run(county, name => tables.GetValueOrDefault(name)?.Rows ?? [], faults);
        return county;
    }

    private void OnlyKnownTables(CountyScope scope)
    {
        var allowed = Tables.Allowed(scope);
        foreach (var name in files.Keys.Where(f => f != Tables.County && !allowed.Contains(f)).Order(StringComparer.Ordinal))
        {
            faults.Error(new Place(name), name, new("没有这个数据表", "there is no such table"), NearestKey.Remedy(name, [.. allowed]));
        }

        foreach (var name in Tables.Needed(scope).Where(n => !files.ContainsKey(n)))
        {
            faults.Error(new Place(name), name, new("缺少数据表", "the table is missing"), new($"补上 {name}", $"add {name}"));
        }
    }

    private ImmutableArray<T> Rows<T>(string file, CountyHeader header, IEnumerable<string> sectors, Func<CsvRow, T> read)
    {
        tables[file] = files.TryGetValue(file, out var bytes) && Tables.Allowed(header.Scope).Contains(file)
            ? CsvTable.Read(file, bytes, Tables.Columns(file, header, sectors), faults, Tables.OptionalColumns(file))
            : null;
        return tables[file] is { } table ? [.. table.Rows.Select(read)] : [];
    }
}
