namespace Scenarios.Silo;

/// <summary>A silo cannot start; the message says what to do, in both languages.</summary>
public sealed class SiloException(string zh, string en) : Exception(en)
{
    public string Zh { get; } = zh;

    public string En => Message;
}
