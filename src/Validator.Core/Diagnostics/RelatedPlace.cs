using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>A second place of a finding and what it has to do with it.</summary>
public sealed record RelatedPlace(Place Place, string Message)
{
    /// <summary>Whether the value that is wrong is used there, so that the finding is as much one about this place.</summary>
    public bool IsUse { get; init; }
}
