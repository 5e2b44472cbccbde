using Validator.Model;

namespace Validator.Parsing.Bicep.Importing;

/// <summary>What a name stands for that comes from another file.</summary>
/// <param name="Local">The name here: <c>name</c>, or <c>space.name</c> where the whole file is imported.</param>
internal sealed record ImportedSymbol(Template Home, Export Export, Name Local);
