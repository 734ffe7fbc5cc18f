namespace Scenarios.Client.Charts.Marks;

/// <summary>A thing drawn; its role names it in the file.</summary>
public abstract record Mark(string Role);
