namespace PoliteDunning;

/// <summary>What a template is looked for by.</summary>
internal readonly record struct TemplateKey(string Message, string Profile, Register Register, Channel Channel, MessageForm Form, AddressForm Address, bool IsGentle);
