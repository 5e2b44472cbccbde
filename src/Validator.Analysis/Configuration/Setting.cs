using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>What a configuration says, and where.</summary>
public sealed record Setting<T>(T Value, Place Place);
