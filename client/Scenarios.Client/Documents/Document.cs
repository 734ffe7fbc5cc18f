using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>A document in the form of official papers 公文格式文档, on A4.</summary>
/// <param name="Title">Of the file.</param>
/// <param name="Parts">One for each language.</param>
public sealed record Document(string Title, ImmutableArray<DocumentPart> Parts);
