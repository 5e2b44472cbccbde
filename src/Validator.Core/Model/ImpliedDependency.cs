using Validator.Text;

namespace Validator.Model;

/// <summary>An entry of <c>dependsOn</c> for what the resource waits for without it.</summary>
/// <param name="Entry">What it names, where it stands.</param>
/// <param name="Key">That of the property, where the entry is its only one.</param>
public readonly record struct ImpliedDependency(Name Entry, TextSpan? Key);
