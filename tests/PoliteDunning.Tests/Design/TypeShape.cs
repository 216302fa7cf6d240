using System.Reflection;
using System.Runtime.CompilerServices;

namespace PoliteDunning.Design;

/// <summary>What the compiler leaves behind of C# that the runtime has no word for.</summary>
internal static class TypeShape
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Everything) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Everything)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    public static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Whether a property is a parameter of its record: it is what was given, and <c>with</c> may change it.</summary>
    public static bool IsPositional(PropertyInfo property) =>
        IsRecord(property.DeclaringType!)
        && property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
        && property.DeclaringType!.GetMethods(Everything).Any(method =>
            method.Name == "Deconstruct"
            && method.IsDefined(typeof(CompilerGeneratedAttribute))
            && method.GetParameters().Any(part => part.Name == property.Name));
}
