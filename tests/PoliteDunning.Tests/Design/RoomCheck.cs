using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PoliteDunning.Design;

/// <summary>
/// Compiles sources and finds every name whose type lives in a room that the file's own room may not use. It asks the compiler rather than the
/// text: a <c>var</c>, a member and an extension method name a type too. Comments name nothing.
/// </summary>
internal sealed class RoomCheck
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // A partial member without its generated half is no error here: generators do not run.
    private static readonly string[] Harmless = ["CS8795", "CS9248"];

    // What the tests run on is what the library is built on; its own assemblies are what is looked at.
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("PoliteDunning", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation compilation;

    /// <param name="sources">Texts by their paths from the library's folder.</param>
    public RoomCheck(IEnumerable<KeyValuePair<string, string>> sources)
    {
        var options = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.Preview)
            .WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0");
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, options, source.Key));
        compilation = CSharpCompilation.Create(
            "Rooms",
            trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What does not compile: a name that the compiler does not know would be an arrow that nobody sees.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !Harmless.Contains(d.Id)).Select(d => d.ToString())];

    /// <summary>Every name that goes against the arrows: <c>file(line) → file: Name</c>, in order.</summary>
    public IReadOnlyList<string> WrongArrows() =>
        [.. compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).SelectMany(WrongArrowsOf).Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<string> WrongArrowsOf(SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        var room = Rooms.Of(tree.FilePath);
        return from node in tree.GetRoot().DescendantNodes()
               where node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax
               from type in TypesOf(model.GetSymbolInfo(node).Symbol)
               from file in type.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree.FilePath)
               where !Rooms.MayName(room, Rooms.Of(file))
               select $"{tree.FilePath}({tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}) → {file}: {type.Name}";
    }

    // What a name stands for: a type, a member of one, or a value of one.
    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol? symbol)
    {
        ITypeSymbol?[] types = symbol switch
        {
            ITypeSymbol type => [type],
            IMethodSymbol method => [method.ContainingType, method.ReducedFrom?.ContainingType, method.ReturnType],
            IPropertySymbol property => [property.ContainingType, property.Type],
            IFieldSymbol field => [field.ContainingType, field.Type],
            ILocalSymbol local => [local.Type],
            IParameterSymbol parameter => [parameter.Type],
            _ => [symbol?.ContainingType],
        };
        return types.SelectMany(Parts).Select(type => type.OriginalDefinition);
    }

    // IReadOnlyList<T> and T[] name T.
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };
}
