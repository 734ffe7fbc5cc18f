using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Scenarios.Client;

namespace Scenarios.Cli.Tests;

/// <summary>Silos with a certificate speak with those only who hold it too.</summary>
[Collection(PostgresTests.Name)]
public sealed class ClusterCertificateTest(PostgresServer postgres) : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Silos_and_clients_that_hold_the_certificate_meet_and_nobody_else_gets_in()
    {
        var (own, other) = (Certificate("own.pfx", 1), Certificate("other.pfx", 1));
        var database = postgres.NewDatabase();
        using var a = new SiloProcess(terminal, database, "--certificate", own);
        using var b = new SiloProcess(terminal, database, "--certificate", own);
        await Task.WhenAll(a.Start(), b.Start());
        Assert.Equal(2, PostgresServer.Members(database, 3));

        var member = terminal.RunWith(new() { ["SCENARIO_CERTIFICATE"] = own }, "run", "plan", "--format", "csv", "--connect", $"{a.Gateway},{b.Gateway}");
        Assert.Equal(0, member.Code);
        Assert.Equal(terminal.Run("run", "plan", "--format", "csv").Output, member.Output);

        var anonymous = terminal.Run("run", "plan", "--connect", a.Gateway, "--lang", "en");
        Assert.Equal(4, anonymous.Code);
        Assert.Contains("SCENARIO_CERTIFICATE", anonymous.Error, StringComparison.Ordinal);
        var stranger = terminal.RunWith(new() { ["SCENARIO_CERTIFICATE"] = other }, "run", "plan", "--connect", a.Gateway, "--lang", "en");
        Assert.Equal(4, stranger.Code);
        Assert.Contains("with the same certificate", stranger.Error, StringComparison.Ordinal);
        Assert.Empty(anonymous.Output + stranger.Output);
        Assert.Contains("Authentication failed", a.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_beyond_loopback_needs_no_cluster_but_a_certificate()
    {
        // Loopback stands in where the machine has no other address.
        var address = Dns.GetHostAddresses(Dns.GetHostName()).FirstOrDefault(h => h.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork && !IPAddress.IsLoopback(h));
        var host = (address ?? IPAddress.Loopback).ToString();
        if (address is not null)
        {
            var refused = terminal.Run("serve", "--host", host, "--lang", "en");
            Assert.Equal(4, refused.Code);
            Assert.Contains("needs a certificate", refused.Error, StringComparison.Ordinal);
        }

        var (gateway, certificate) = (FreePort.Next(), Certificate("own.pfx", 1));
        var text = System.Globalization.CultureInfo.InvariantCulture;
        using var server = terminal.Start([], "serve", "--host", host, "--certificate", certificate, "--silo-port", FreePort.Next().ToString(text), "--gateway-port", gateway.ToString(text), "--http-port", FreePort.Next().ToString(text), "--lang", "en");
        try
        {
            var line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.Contains($"--connect {host}:{gateway}", line, StringComparison.Ordinal);
            await using var connection = await Connection.To($"{host}:{gateway}", certificate);
            Assert.Equal("pinglu", (await connection.County("pinglu").Summary()).Id);
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public void A_certificate_that_cannot_serve_is_refused_with_the_remedy()
    {
        Assert.Contains("there is no such file", Refused("missing.pfx"), StringComparison.Ordinal);
        Assert.Contains("readable pfx file", Refused(terminal.Write("text.pfx", "no certificate")), StringComparison.Ordinal);
        Assert.Contains("put a new one on all machines", Refused(Certificate("old.pfx", -1)), StringComparison.Ordinal);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(terminal.Folder, "keyless.pfx");
        using var keyless = X509CertificateLoader.LoadCertificate(new CertificateRequest("CN=scenario", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.Now, DateTimeOffset.Now.AddDays(1)).RawData);
        File.WriteAllBytes(path, keyless.Export(X509ContentType.Pfx));
        Assert.Contains("no private key", Refused(path), StringComparison.Ordinal);
    }

    private string Refused(string file)
    {
        var run = terminal.Run("serve", "--certificate", file, "--lang", "en");
        Assert.Equal(4, run.Code);
        return run.Error;
    }

    // Valid from a year before until so many years from now.
    private string Certificate(string name, int years)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        using var certificate = new CertificateRequest("CN=scenario", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddYears(-2), now.AddYears(years));
        var path = Path.Combine(terminal.Folder, name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        return path;
    }
}
