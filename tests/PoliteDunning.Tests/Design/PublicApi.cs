using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PoliteDunning.Design;

/// <summary>Prints what a host can see of an assembly, always in the same order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(IEnumerable<Type> types) =>
        string.Join("\n\n", types.OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type)
    {
        var text = new StringBuilder($"{type.Namespace}\n{Kind(type)} {TypeNames.Of(type)}{Bases(type)}");
        foreach (var member in Members(type))
            text.Append("\n  ").Append(member);
        return text.ToString();
    }

    private static string Kind(Type type)
    {
        var record = TypeShape.IsRecord(type) ? "record " : "";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {record}class",
            { IsSealed: true } => $"sealed {record}class",
            _ => $"{record}class",
        };
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Except(inherited)
            .Where(implemented => !(TypeShape.IsRecord(type) && implemented == typeof(IEquatable<>).MakeGenericType(type)))
            .Select(TypeNames.Of).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            bases.Insert(0, TypeNames.Of(parent));
        return bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}";
    }

    // What the compiler writes for a record says nothing that "record" does not.
    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        var members = type.GetMembers(Declared).Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute))).ToArray();
        return members.OfType<FieldInfo>().Where(field => Seen(field.Attributes & FieldAttributes.FieldAccessMask)).Select(Describe).Order(StringComparer.Ordinal)
            .Concat(members.OfType<ConstructorInfo>().Where(made => !made.IsStatic && Seen(made)).Select(Describe).Order(StringComparer.Ordinal))
            .Concat(members.OfType<PropertyInfo>().Where(property => property.GetAccessors(nonPublic: true).Any(Seen)).Select(Describe).Order(StringComparer.Ordinal))
            .Concat(members.OfType<EventInfo>().Where(raised => Seen(raised.AddMethod!)).Select(Describe).Order(StringComparer.Ordinal))
            .Concat(members.OfType<MethodInfo>().Where(method => Seen(method) && IsOrdinary(method)).Select(Describe).Order(StringComparer.Ordinal));
    }

    private static bool IsOrdinary(MethodInfo method) => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool Seen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool Seen(FieldAttributes access) => access is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Access(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "");

    private static string Describe(FieldInfo field)
    {
        var value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        return $"{kind}{TypeNames.Of(field.FieldType, Nullability.Create(field))} {field.Name}{value}";
    }

    private static string Describe(PropertyInfo property)
    {
        var accessor = property.GetMethod is { } getter && Seen(getter) ? getter : property.SetMethod!;
        var accessors = string.Concat(new[]
        {
            property.GetMethod is { } get && Seen(get) ? " get;" : "",
            property.SetMethod is { } set && Seen(set) ? TypeShape.IsInit(set) ? " init;" : " set;" : "",
        });
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Describe))}]";
        return $"{Access(accessor)}{required}{TypeNames.Of(property.PropertyType, Nullability.Create(property))} {name} {{{accessors} }}";
    }

    private static string Describe(ConstructorInfo made) => $"{Access(made)}{TypeNames.Bare(made.DeclaringType!)}({Parameters(made)})";

    private static string Describe(EventInfo raised) => $"{Access(raised.AddMethod!)}event {TypeNames.Of(raised.EventHandlerType!)} {raised.Name}";

    private static string Describe(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Access(method)}{TypeNames.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select((parameter, i) => (i == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + Describe(parameter)));

    private static string Describe(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        if (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)))
            kind = "params ";
        return $"{kind}{TypeNames.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter)
    {
        if (!parameter.HasDefaultValue)
            return "";
        var isStruct = parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null;
        return parameter.DefaultValue is null && isStruct ? " = default" : $" = {Literal(parameter.DefaultValue)}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
