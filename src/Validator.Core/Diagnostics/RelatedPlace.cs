using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>A second place of a finding and what it has to do with it.</summary>
public sealed record RelatedPlace(Place Place, string Message);
