using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Schemas.Checking;

// The codes of Bicep's compiler were compared finding by finding (bench/bicep-findings).
public static partial class SchemaDiagnostics
{
    private static ImmutableArray<PeerRule> PeersOf(int number) =>
        number switch
        {
            2001 => [new("bicep", "BCP035"), new("cfn-lint", "E3003")],
            2002 =>
            [
                new("bicep", "BCP037"),
                new("bicep", "BCP040"),
                new("bicep", "BCP089"),
                new("bicep", "BCP187"),
                new("cfn-lint", "E3002"),
            ],
            2003 =>
            [
                new("bicep", "BCP033"),
                new("bicep", "BCP034"),
                new("bicep", "BCP036"),
                new("bicep", "BCP088"),
                new("cfn-lint", "E3012"),
            ],
            2004 =>
            [
                new("bicep", "BCP033"),
                new("bicep", "BCP034"),
                new("bicep", "BCP036"),
                new("bicep", "BCP088"),
                new("cfn-lint", "E3030"),
            ],
            2005 => [new("bicep", "BCP078")],
            2006 => [new("bicep", "BCP073"), new("cfn-lint", "E3040")],
            2007 => [new("bicep", "BCP416"), new("cfn-lint", "E3031")],
            2008 =>
            [
                new("bicep", "BCP332"),
                new("bicep", "BCP333"),
                new("bicep", "BCP334"),
                new("bicep", "BCP335"),
                new("cfn-lint", "E3032"),
                new("cfn-lint", "E3033"),
            ],
            2009 =>
            [
                new("bicep", "BCP327"),
                new("bicep", "BCP328"),
                new("bicep", "BCP329"),
                new("bicep", "BCP330"),
                new("cfn-lint", "E3034"),
            ],
            2011 => [new("bicep", "BCP081"), new("cfn-lint", "E3006")],
            2012 => [new("bicep", "BCP081")],
            2013 => [new("bicep", "BCP135")],
            _ => [],
        };
}
