namespace PoliteDunning;

/// <summary>What the readme shows is what is compiled and run.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    [Fact]
    public void The_code_of_the_readme_is_the_quick_start()
    {
        var code = Readme.Split("```csharp\n")[1].Split("```")[0];
        Assert.Equal(Read("samples/QuickStart/Program.cs").Trim(), code.Trim());
    }

    [Theory]
    [InlineData("dotnet test PoliteDunning.sln")]
    [InlineData("docs/escalation.md")]
    [InlineData("docs/templates.md")]
    [InlineData("docs/testing.md")]
    public void The_readme_names_where_to_begin(string words) => Assert.Contains(words, Readme, StringComparison.Ordinal);

    [Fact]
    public void Every_file_that_the_readme_links_to_exists() =>
        Assert.All(Readme.Split("](").Skip(1).Select(rest => rest.Split(')')[0]).Where(link => !link.StartsWith("http", StringComparison.Ordinal)), link => Assert.True(File.Exists(Repository.PathOf(link.Split('#')[0])), link));

    private static string Read(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");
}
