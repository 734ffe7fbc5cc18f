using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace Scenarios.Silo;

/// <summary>
/// The one certificate of a cluster 集群证书: silos and clients all hold it, with its key, and speak only with whoever holds it too. So nothing on the wire is
/// anonymous or in the clear, and no name or authority has to be checked: the certificate itself is known.
/// </summary>
public sealed class ClusterCertificate
{
    /// <summary>The variable that names the file, for clients and servers.</summary>
    public const string Variable = "SCENARIO_CERTIFICATE";

    /// <summary>The variable with the password of the file, when it has one.</summary>
    public const string PasswordVariable = "SCENARIO_CERTIFICATE_PASSWORD";

    private readonly X509Certificate2 certificate;

    private ClusterCertificate(X509Certificate2 certificate) => this.certificate = certificate;

    /// <summary>The file that the environment names, if any.</summary>
    public static string? DefaultFile => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? file : null;

    /// <summary>Reads a PKCS #12 file (.pfx).</summary>
    /// <exception cref="SiloException">It cannot be read, has no key, or is not valid now.</exception>
    public static ClusterCertificate Read(string file)
    {
        if (!File.Exists(file))
        {
            throw Unusable(file, "没有这个文件", "there is no such file");
        }

        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable(PasswordVariable));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(file, $"{e.Message}；需要可读的 pfx 文件，有密码时放在 {PasswordVariable}", $"{e.Message}: a readable pfx file is needed, with its password, if any, in {PasswordVariable}");
        }

        if (!certificate.HasPrivateKey)
        {
            throw Unusable(file, "其中没有私钥；导出时请连同私钥", "it holds no private key: export it with the key");
        }

        return DateTime.Now >= certificate.NotBefore && DateTime.Now <= certificate.NotAfter
            ? new ClusterCertificate(certificate)
            : throw Unusable(
                file,
                $"有效期为 {certificate.NotBefore:yyyy-MM-dd} 至 {certificate.NotAfter:yyyy-MM-dd}；请在所有机器上换成新证书",
                $"it is valid from {certificate.NotBefore:yyyy-MM-dd} to {certificate.NotAfter:yyyy-MM-dd}: put a new one on all machines");
    }

    /// <summary>Has every connection show this certificate and ask for it.</summary>
    public void Apply(TlsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.LocalCertificate = certificate;
        options.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.RemoteCertificateValidation = (other, _, _) => other.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span);
        options.OnAuthenticateAsClient = (_, client) => client.TargetHost = "scenario"; // a name must be said; nobody looks at it
    }

    private static SiloException Unusable(string file, string zh, string en) => new($"证书 {file} 无法使用：{zh}", $"the certificate {file} cannot be used: {en}");
}
