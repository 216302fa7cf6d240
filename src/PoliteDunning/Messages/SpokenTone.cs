namespace PoliteDunning;

/// <summary>How one message is really spoken: the client's profile, as far as the stage and the reader allow it.</summary>
/// <param name="Profile">The profile that was asked for.</param>
/// <param name="Register">The register that is used.</param>
/// <param name="Firmness">The firmness of the words, at most the profile's ceiling.</param>
/// <param name="IsGentle">Whether the stage is firmer than the ceiling, so that its gentle words are used.</param>
internal sealed record SpokenTone(ToneProfile Profile, Register Register, int Firmness, bool IsGentle)
{
    /// <summary>Whether the register that was asked for cannot be used with this reader.</summary>
    public bool FellBack => Register != Profile.Register;

    /// <summary>The profile that describes the result.</summary>
    public string Name => FellBack ? ToneProfile.Courteous.Name : Profile.Name;

    public bool Emoji => Profile.Emoji && Firmness <= 1 && Register != Register.Formal;

    public static SpokenTone Of(ToneProfile profile, EscalationStage stage, Client client)
    {
        var gentle = stage.Firmness > profile.Ceiling && !stage.IsFormalNotice;
        // tu is for one person whose first name is known, and never for an office or in a formal notice.
        var close = client.Contacts is [{ GivenName: not null }] && client.Kind != ClientKind.PublicBody && !stage.IsFormalNotice;
        var register = profile.Register == Register.Familiar && !close ? Register.Courteous : profile.Register;
        return new SpokenTone(profile, register, gentle ? profile.Ceiling : stage.Firmness, gentle);
    }
}
