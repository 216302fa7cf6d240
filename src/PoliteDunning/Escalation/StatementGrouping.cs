namespace PoliteDunning;

/// <summary>How several invoices of one client are put into messages.</summary>
public enum StatementGrouping
{
    /// <summary>One message in the words of the firmest stage that is due; final reminders apart, because only of them it is true. The default.</summary>
    FirmestStage,

    /// <summary>A message for each stage that is due.</summary>
    OnePerStage,
}
