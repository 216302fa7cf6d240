using Microsoft.Extensions.DependencyInjection.Extensions;
using PoliteDunning;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IReminderComposer"/> with a host's services.</summary>
public static class PoliteDunningServiceCollectionExtensions
{
    /// <summary>Registers the composer as a singleton, with the built-in policies, tone profiles and templates.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddPoliteDunning(this IServiceCollection services) => AddPoliteDunning(services, _ => { });

    /// <summary>
    /// Registers the composer as a singleton. Calls add up: a second one goes on where the first ended. Everything is checked at once, so that a wrong
    /// policy stops the host here and not in the middle of a night's run.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">What the host wants besides the built-in policies, tone profiles and templates.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="InvalidSetupException">Something that was given is unknown or does not fit; every problem is in it.</exception>
    public static IServiceCollection AddPoliteDunning(this IServiceCollection services, Action<PoliteDunningBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.FirstOrDefault(service => service.ServiceType == typeof(PoliteDunningBuilder))?.ImplementationInstance as PoliteDunningBuilder;
        if (builder is null)
            services.AddSingleton(builder = new PoliteDunningBuilder());
        configure(builder);
        services.Replace(ServiceDescriptor.Singleton(builder.Build()));
        return services;
    }
}
