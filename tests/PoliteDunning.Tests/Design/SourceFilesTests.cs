using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PoliteDunning.Design;

/// <summary>What holds for every file of every project under <c>src</c>.</summary>
public sealed class SourceFilesTests
{
    // The longest of the code base whose file sizes are our measure.
    private const int Longest = 368;

    private static readonly string Sources = Repository.PathOf("src");

    [Fact]
    public void No_file_is_longer_than_one_sitting() =>
        Assert.DoesNotContain(Repository.SourcesIn(Sources), file => File.ReadLines(Path.Combine(Sources, file)).Count() > Longest);

    [Fact]
    public void Every_file_has_one_public_type_and_its_name() =>
        Assert.Empty(Repository.SourcesIn(Sources).SelectMany(file => FileNaming.Problems(file, File.ReadAllText(Path.Combine(Sources, file)))));

    [Theory]
    [InlineData("public class Invoice; internal enum Kind;")]
    [InlineData("internal record Invoice;")]
    [InlineData("public delegate void Invoice();")]
    [InlineData("public struct Invoice<T>;")]
    [InlineData("[assembly: System.CLSCompliant(true)]")]
    public void A_file_with_the_name_of_its_type_is_fine(string source) => Assert.Empty(FileNaming.Problems("Invoices/Invoice.cs", source));

    [Theory]
    [InlineData("public class Bill;")]
    [InlineData("internal class Bill; internal class Invoice;")]
    [InlineData("public class Bill; internal class Invoice;")]
    [InlineData("public class Invoice; public enum Kind;")]
    public void Another_name_and_a_second_public_type_are_found(string source) => Assert.Single(FileNaming.Problems("Invoices/Invoice.cs", source));

    [Fact]
    public void A_part_of_a_type_says_which_one() => Assert.Empty(FileNaming.Problems("Invoices/Invoice.Checks.cs", "public partial class Invoice;"));

    private static class FileNaming
    {
        public static IEnumerable<string> Problems(string file, string source)
        {
            var types = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().DescendantNodes(IsNoType)
                .Where(node => !IsNoType(node)).Cast<MemberDeclarationSyntax>().ToArray();
            var main = types.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).ToArray();
            if (main.Length > 1)
                yield return $"{file} has {main.Length} public types";
            var expected = main.Concat(types).FirstOrDefault();
            if (expected is not null && NameOf(expected) != Path.GetFileName(file).Split('.')[0])
                yield return $"{file} holds {NameOf(expected)}";
        }

        private static bool IsNoType(SyntaxNode node) => node is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

        private static string NameOf(MemberDeclarationSyntax type) =>
            type is DelegateDeclarationSyntax named ? named.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
    }
}
