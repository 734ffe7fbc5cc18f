namespace Scenarios.Client.Official;

/// <summary>A chapter of the report 章.</summary>
internal abstract class Chapter(Draft draft)
{
    protected Draft Draft { get; } = draft;

    protected OfficialNumbers Numbers => Draft.Numbers;

    protected TargetSentences Sentences { get; } = new(draft);

    public abstract void Write();
}
