using System.Reflection;

namespace PoliteDunning.Design;

/// <summary>Types as C# writes them, without their namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(decimal)] = "decimal", [typeof(double)] = "double",
    };

    /// <summary>The name without what it is generic over.</summary>
    public static string Bare(Type type) => type.Name.Split('`')[0];

    public static string Of(Type type) => Of(type, null);

    /// <summary>With question marks, as far as the compiler left them behind.</summary>
    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        var mark = nullability is { ReadState: NullabilityState.Nullable } && type is { IsValueType: false, IsGenericParameter: false } ? "?" : "";
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        return Named(type, nullability) + mark;
    }

    private static string Named(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var name = type is { IsNested: true, IsGenericParameter: false } ? $"{Bare(type.DeclaringType!)}.{Bare(type)}" : Bare(type);
        if (!type.IsGenericType)
            return name;
        var inner = nullability?.GenericTypeArguments ?? [];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select((argument, i) => Of(argument, i < inner.Length ? inner[i] : null)))}>";
    }
}
