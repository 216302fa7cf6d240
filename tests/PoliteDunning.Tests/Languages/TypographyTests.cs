namespace PoliteDunning;

public class TypographyTests
{
    [Theory]
    [InlineData("fr-FR", "Une question ? Non ; oui !", "Une question[NN]? Non[NN]; oui[NN]!")]
    [InlineData("fr-FR", "Objet : « Devis »", "Objet[NB]: «[NB]Devis[NB]»")]
    [InlineData("fr-FR", "l'échéance, qu'il", "l’échéance, qu’il")]
    [InlineData("fr-FR", "facture n° 12, art. 3", "facture n°[NB]12, art.[NB]3")]
    [InlineData("fr-FR", "M. Roy et Mme Martin", "M.[NB]Roy et Mme[NB]Martin")]
    [InlineData("fr-FR", "10 %", "10[NB]%")]
    [InlineData("fr-FR", "https://exemple.fr/a?b=c;d et 14:30", "https://exemple.fr/a?b=c;d et 14:30")]
    [InlineData("fr-FR", "Sarlat n'aime. Commen", "Sarlat n’aime. Commen")]
    [InlineData("fr-BE", "Oui ?", "Oui[NN]?")]
    [InlineData("fr-LU", "Oui ?", "Oui[NN]?")]
    [InlineData("fr-CH", "Oui ? « Non »", "Oui[NN]? «[NB]Non[NB]»")]
    [InlineData("fr-CA", "Oui ? Non ; bien ! Objet : « Devis » n° 2", "Oui? Non; bien! Objet[NB]: «[NB]Devis[NB]» n°[NB]2")]
    [InlineData("it-IT", "L'importo: fattura n. 12 ; sì ?", "L’importo: fattura n.[NB]12 ; sì ?")]
    [InlineData("it-IT", "art. 1219, cpv. 2", "art.[NB]1219, cpv.[NB]2")]
    [InlineData("it-CH", "rata n. 2", "rata n.[NB]2")]
    [InlineData("it-IT", "Gin. Poi «ecco»", "Gin. Poi «ecco»")]
    [InlineData("en-GB", "What's this? No. 7: ok; fine!", "What’s this? No.[NB]7: ok; fine!")]
    [InlineData("en-US", "Mr. Roy: hello", "Mr. Roy: hello")]
    public void The_signs_of_a_template_are_set_as_the_region_sets_them(string tag, string typed, string set) => Assert.Equal(set, Spelt.Out(Spelt.Language(tag).Typography.Apply(typed)));

    [Fact]
    public void What_is_set_once_stays_as_it_is() =>
        Assert.All(LanguageTable.All, language =>
        {
            var once = language.Typography.Apply("Objet : « l'avis n° 3 » ; M. Roy, n. 4, 5 % ? Oui !");
            Assert.Equal(once, language.Typography.Apply(once));
        });
}
