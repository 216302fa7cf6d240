using Microsoft.Extensions.DependencyInjection;
using PoliteDunning.Samples;

namespace PoliteDunning;

public class AddPoliteDunningTests
{
    [Fact]
    public void The_composer_is_one_for_all()
    {
        var services = new ServiceCollection();
        Assert.Same(services, services.AddPoliteDunning());
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<IReminderComposer>(), scope.ServiceProvider.GetRequiredService<IReminderComposer>());
        Assert.Equal(ServiceLifetime.Singleton, services.Single(service => service.ServiceType == typeof(IReminderComposer)).Lifetime);
    }

    [Fact]
    public void Registering_twice_adds_up()
    {
        var services = new ServiceCollection()
            .AddPoliteDunning(builder => builder.AddToneProfile(ToneProfile.Of("one", Register.Formal)))
            .AddPoliteDunning(builder => builder.AddToneProfile(ToneProfile.Of("two")).UseDefaultTone("one"))
            .AddPoliteDunning();
        using var provider = services.BuildServiceProvider();
        var composer = Assert.Single(provider.GetServices<IReminderComposer>());
        var @case = SampleInvoices.BoulangerieMartin.ToCase();
        Assert.Equal("one", composer.Compose(@case, Briefs.Day).Reminder!.Tone);
        Assert.Equal("two", composer.Compose(@case, Briefs.Day, new ComposeOptions { Tone = "two" }).Reminder!.Tone);
    }

    [Fact]
    public void AddPoliteDunning_WithAWrongSetup_ThrowsThereWithAllProblems()
    {
        var silent = new EscalationPolicyDraft { Name = "silent", Stages = [new() { Name = "hello", OffsetDays = 3, Firmness = 1, DeadlineDays = 5 }] }.ToPolicy();
        var refusal = Assert.Throws<InvalidSetupException>(() => new ServiceCollection().AddPoliteDunning(builder => builder.UseDefaultPolicy("strict").UseDefaultTone("rude").AddPolicy(silent)));
        Assert.Equal(["DefaultPolicy", "DefaultTone", "the message 'hello' of stage 'hello' of policy 'silent'"], refusal.Problems.Select(problem => problem.Member));
    }

    [Fact]
    public void AddPoliteDunning_OfNothing_Throws()
    {
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddPoliteDunning());
        Assert.Throws<ArgumentNullException>("configure", () => new ServiceCollection().AddPoliteDunning(null!));
    }
}
