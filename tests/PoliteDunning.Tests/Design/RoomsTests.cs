namespace PoliteDunning.Design;

public sealed class RoomsTests
{
    private static readonly string Library = Repository.PathOf("src/PoliteDunning");

    [Fact]
    public void Data_flows_one_way_through_the_rooms()
    {
        var check = new RoomCheck(Repository.SourcesIn(Library).Select(file => KeyValuePair.Create(file, File.ReadAllText(Path.Combine(Library, file)))));

        Assert.Empty(check.Errors());
        Assert.Empty(check.WrongArrows());
    }

    [Fact]
    public void Every_folder_is_a_room_and_no_arrow_leads_back()
    {
        Assert.Empty(Repository.SourcesIn(Library).Select(Rooms.Of).Distinct().Except(Rooms.Arrows.Keys));
        Assert.All(Rooms.Arrows.Keys, room => Assert.DoesNotContain(room, Rooms.Below(room)));
    }

    [Fact]
    public void Every_room_but_the_registration_is_below_the_front_door() =>
        Assert.Equal(Rooms.Arrows.Keys.Except([Rooms.Root, "DependencyInjection"]).Order(), Rooms.Below(Rooms.Root).Order());

    [Theory]
    [InlineData("Values/Sum.cs", "public Invoice? Of;")]
    [InlineData("Values/Sum.cs", "public object Of => new Invoice();")]
    [InlineData("Values/Sum.cs", "public IReadOnlyList<Invoice[]> Of => [];")]
    [InlineData("Values/Sum.cs", "public string Of => nameof(Invoice);")]
    [InlineData("Values/Sum.cs", "public int Of => 3.Doubled();")]
    [InlineData("Values/Sum.cs", "public object Of() { var owed = Source.Next(); return owed; }")]
    [InlineData("Tone/Sum.cs", "public Invoice? Of;")]
    public void An_arrow_up_or_aside_is_found(string file, string member)
    {
        var check = Checked(file, member);

        Assert.Empty(check.Errors());
        Assert.NotEmpty(check.WrongArrows());
        Assert.All(check.WrongArrows(), arrow => Assert.StartsWith($"{file}(1) → Invoices/", arrow, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Invoices/Sum.cs")]
    [InlineData("History/Sum.cs")]
    [InlineData("Escalation/Sum.cs")]
    [InlineData("Channels/Sum.cs")]
    [InlineData("Sum.cs")]
    [InlineData("DependencyInjection/Sum.cs")]
    public void An_arrow_down_is_none_even_over_several_steps(string file)
    {
        var check = Checked(file, "public Invoice? Of; public object Twice() { var owed = new Invoice(); return owed; }");

        Assert.Empty(check.Errors());
        Assert.Empty(check.WrongArrows());
    }

    [Fact]
    public void Nothing_but_the_registration_names_the_front_door()
    {
        var door = KeyValuePair.Create("Composer.cs", "namespace PoliteDunning; public class Composer;");

        Assert.Equal(["Channels/Mail.cs(1) → Composer.cs: Composer"], new RoomCheck([door, Using("Channels/Mail.cs")]).WrongArrows());
        Assert.Empty(new RoomCheck([door, Using("DependencyInjection/Mail.cs")]).WrongArrows());

        static KeyValuePair<string, string> Using(string file) => KeyValuePair.Create(file, "namespace PoliteDunning; public class Mail { Composer? by; }");
    }

    [Fact]
    public void A_comment_names_nothing() =>
        Assert.Empty(Checked("Values/Sum.cs", "/// <summary>What an <see cref=\"Invoice\"/> is in.</summary>\npublic int Of;").WrongArrows());

    private static RoomCheck Checked(string file, string member) => new(
    [
        KeyValuePair.Create("Invoices/Invoice.cs", "namespace PoliteDunning; public class Invoice;"),
        KeyValuePair.Create("Invoices/Doubling.cs", "namespace PoliteDunning; public static class Doubling { public static int Doubled(this int number) => number * 2; }"),
        KeyValuePair.Create("Invoices/Source.cs", "namespace PoliteDunning; public static class Source { public static Invoice Next() => new(); }"),
        KeyValuePair.Create(file, $"namespace PoliteDunning; public class Sum {{ {member} }}"),
    ]);
}
