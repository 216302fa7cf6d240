using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PoliteDunning.Design;

/// <summary>What holds for every type of the library.</summary>
public sealed partial class ModelTests
{
    private static readonly Assembly Library = typeof(Invoice).Assembly;

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.Empty(PublicProperties().Where(property => property.SetMethod is { IsPublic: true } setter && !TypeShape.IsInit(setter)).Select(Named));

    // `with` goes around a check, so only what is checked later, or not at all, may be changed by it.
    [Fact]
    public void Only_drafts_options_and_plain_records_are_initialised_by_member() =>
        Assert.Empty(PublicProperties()
            .Where(property => property.SetMethod is { IsPublic: true } && !IsOpen(property.DeclaringType!) && !TypeShape.IsPositional(property))
            .Select(Named));

    [Fact]
    public void No_public_field_is_writable() =>
        Assert.Empty(Library.GetExportedTypes().SelectMany(type => type.GetFields())
            .Where(field => field is { IsLiteral: false, IsInitOnly: false, IsSpecialName: false })
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void Every_public_class_is_sealed_or_abstract() =>
        Assert.Empty(Library.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name));

    [Fact]
    public void Every_engine_is_sealed() =>
        Assert.Empty(OwnTypes().Where(type => type is { IsVisible: false, IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Assert.DoesNotContain(OwnTypes().Select(TypeNames.Bare), name => Nondescript().IsMatch(name));

    [Theory]
    [InlineData("DateHelper", true)]
    [InlineData("TemplateManagerOptions", true)]
    [InlineData("TextUtils", true)]
    [InlineData("IReminderService", true)]
    [InlineData("Utility", true)]
    [InlineData("IReminderComposer", false)]
    [InlineData("ServiceCollectionExtensions", false)]
    public void Names_that_say_nothing_are_known(string name, bool nondescript) => Assert.Equal(nondescript, Nondescript().IsMatch(name));

    [Fact]
    public void The_library_depends_on_three_packages_and_the_framework()
    {
        var project = XDocument.Load(Repository.PathOf("src/PoliteDunning/PoliteDunning.csproj"));
        string[] allowed = ["Handlebars.Net", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"];

        Assert.Equal(allowed, project.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value).Order(StringComparer.Ordinal));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.All(
            Library.GetReferencedAssemblies().Select(reference => reference.Name!).Except(["Handlebars", .. allowed]),
            name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    private static IEnumerable<Type> OwnTypes() => Library.GetTypes().Where(type =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute))
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.Namespace?.StartsWith("PoliteDunning", StringComparison.Ordinal) == true);

    private static IEnumerable<PropertyInfo> PublicProperties() =>
        Library.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

    private static bool IsOpen(Type type) => type.Name.EndsWith("Draft", StringComparison.Ordinal) || type.Name.EndsWith("Options", StringComparison.Ordinal);

    private static string Named(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    // ServiceCollection is the framework's word.
    [GeneratedRegex(@"Helper|Manager|Util|Service(?!Collection|Provider)", RegexOptions.CultureInvariant)]
    private static partial Regex Nondescript();
}
