namespace PoliteDunning;

/// <summary>How a language greets, takes leave, says who writes and how to reach them.</summary>
internal abstract class Courtesies
{
    /// <summary>The grammatical person in which this reader is spoken to.</summary>
    public abstract AddressForm Address(Register register, Reader reader);

    /// <summary>All persons in which a reader may be spoken to in a register.</summary>
    public abstract IReadOnlyList<AddressForm> Addresses(Register register);

    /// <summary>The greeting with its sign: Bonjour Madame Martin, · Gentile dott.ssa Rossi, · Dear Ms Patel,</summary>
    public abstract string Greeting(Reader reader, Occasion occasion);

    /// <summary>The closing with its sign, if it has one.</summary>
    public abstract string Closing(Reader reader, Writer writer, Occasion occasion);

    /// <summary>Who writes, to be said in the first line: ici Léa Petit (Atelier Nord) · sono Laura Conti (Atelier Nord) · this is Tom Reed at Atelier Nord.</summary>
    public abstract string Sender(Writer writer);

    /// <summary>What a reader who has a question can do, in the infinitive: nous appeler au … · chiamarci al numero … · call us on …</summary>
    public string Reach(Writer writer, MessageForm form)
    {
        var reply = writer.Replies && form != MessageForm.Short ? Reply : null;
        // Only an SMS is not signed, and names the person to ask for.
        var call = writer.Phone is { } phone ? Call(writer, phone, named: form == MessageForm.Short) : null;
        if (reply is not null)
            return call is null ? reply : $"{reply} {Or} {call}";
        var write = writer.Email is { } email ? Write(email) : null;
        if (call is not null && write is not null && form != MessageForm.Short)
            return $"{call} {Or} {write}";
        return call ?? write ?? Find(writer);
    }

    protected abstract string Or { get; }

    protected abstract string Reply { get; }

    /// <summary>When neither number nor address is known: what stands on the invoice.</summary>
    protected abstract string Find(Writer writer);

    protected abstract string Call(Writer writer, string phone, bool named);

    protected abstract string Write(string email);
}
