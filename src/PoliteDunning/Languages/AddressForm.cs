namespace PoliteDunning;

/// <summary>The grammatical person in which a reader is spoken to. One message never mixes them.</summary>
internal enum AddressForm
{
    /// <summary>French and Italian tu.</summary>
    Tu,

    /// <summary>French vous.</summary>
    Vous,

    /// <summary>Italian Lei: one person.</summary>
    Lei,

    /// <summary>Italian Voi: a firm, an office, several readers.</summary>
    Voi,

    /// <summary>English you.</summary>
    You,
}
