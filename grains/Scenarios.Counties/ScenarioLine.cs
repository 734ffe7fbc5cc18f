using System.Security.Cryptography;
using System.Text;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Counties;

/// <summary>The texts of a scenario and its ancestors 情景谱系文本, and what they make of a county.</summary>
public static class ScenarioLine
{
    /// <summary>Parses the texts (ancestors first, the scenario last) and applies them; null when a fault is an error.</summary>
    public static ResolvedScenario? Resolve(County county, IEnumerable<ScenarioText> line, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(faults);
        var scenarios = line.Select(t => ScenarioFile.Read(t.File, t.Id, t.Content, faults)).ToArray();
        return scenarios.Contains(null) ? null : ScenarioResolver.Resolve(county, scenarios!, faults);
    }

    /// <summary>Names everything that can change a number: the county's facts, the texts and the version of the model. SHA-256 in hex.</summary>
    public static string DigestOf(County county, IEnumerable<ScenarioText> line)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(line);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Append(ReadOnlySpan<byte> bytes)
        {
            hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
            hash.AppendData(bytes);
        }

        Append(Encoding.UTF8.GetBytes(county.Digest));
        Append(Encoding.UTF8.GetBytes(ModelVersion.Current));
        foreach (var text in line)
        {
            Append(Encoding.UTF8.GetBytes(text.Id));
            Append(text.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
