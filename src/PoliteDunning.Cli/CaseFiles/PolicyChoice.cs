namespace PoliteDunning;

/// <summary>What the option <c>--policy</c> names: a built-in policy, or a file with one in JSON (docs/policy.schema.json).</summary>
/// <param name="Name">The policy's name.</param>
/// <param name="OwnPolicy">The policy of the file; null for a built-in one.</param>
internal sealed record PolicyChoice(string Name, EscalationPolicy? OwnPolicy)
{
    /// <summary>The choice; null and every problem when there are any.</summary>
    public static PolicyChoice? Read(string nameOrFile, Stream standardInput, List<InputProblem> problems)
    {
        if (EscalationPolicy.Builtin.Any(policy => policy.Name == nameOrFile))
            return new PolicyChoice(nameOrFile, null);
        if (nameOrFile != "-" && !InputFile.Exists(nameOrFile))
        {
            problems.Add(new InputProblem(null, "--policy", $"is '{nameOrFile}'", $"one of {string.Join(", ", EscalationPolicy.Builtin.Select(policy => policy.Name))}, or a file with a policy in JSON"));
            return null;
        }
        if (InputFile.ReadText(nameOrFile, standardInput, problems) is not { } json)
            return null;
        try
        {
            var policy = EscalationPolicyJson.Read(json);
            return new PolicyChoice(policy.Name, policy);
        }
        catch (InvalidPolicyException exception)
        {
            problems.AddRange(exception.Problems.Select(problem => InputProblem.Of(nameOrFile, problem.Member, problem)));
            return null;
        }
    }
}
