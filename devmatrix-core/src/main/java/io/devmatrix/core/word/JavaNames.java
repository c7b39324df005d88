package io.devmatrix.core.word;

import java.util.Set;

/** The words Java keeps for itself, and what may be a name. Words and names are case-sensitive. */
public final class JavaNames {
    private static final Set<String> KEYWORDS = words(
            """
            _ abstract assert boolean break byte case catch char class const continue default do
            double else enum extends final finally float for goto if implements import
            instanceof int interface long native new package private protected public return
            short static strictfp super switch synchronized this throw throws transient try void
            volatile while
            """);

    private static final Set<String> LITERALS = words("true false null");

    private static final Set<String> RESTRICTED_TYPES = words("permits record sealed var yield");

    private static final Set<String> CONTEXTUAL = words(
            """
            exports module non-sealed open opens permits provides record requires sealed to
            transitive uses var when with yield
            """);

    private static final Set<String> JAVA_LANG = words(
            """
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
            CharSequence Character Class ClassCastException ClassCircularityError
            ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float
            FunctionalInterface IO IdentityException IllegalAccessError IllegalAccessException
            IllegalArgumentException IllegalCallerException IllegalMonitorStateException
            IllegalStateException IllegalThreadStateException IncompatibleClassChangeError
            IndexOutOfBoundsException InheritableThreadLocal InstantiationError
            InstantiationException Integer InternalError InterruptedException Iterable
            LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer
            NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException
            Number NumberFormatException Object OutOfMemoryError Override Package Process
            ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable
            Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
            SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker
            StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
            StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
            UnsupportedClassVersionError UnsupportedOperationException VerifyError
            VirtualMachineError Void WrongThreadException
            """);

    private static final Set<String> NO_COMPONENTS =
            words("clone finalize getClass hashCode notify notifyAll toString wait");

    private JavaNames() {}

    /** Whether the name may stand for a variable, method, package segment or type member. */
    public static boolean isIdentifier(String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0)) || isReserved(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name may stand for a type: an identifier that is none of {@code record}, {@code var} and their like. */
    public static boolean isTypeName(String name) {
        return isIdentifier(name) && !RESTRICTED_TYPES.contains(name);
    }

    /** Whether the word is a keyword or one of the literals {@code true}, {@code false}, {@code null}. */
    public static boolean isReserved(String word) {
        return KEYWORDS.contains(word) || LITERALS.contains(word);
    }

    /** Whether the word means something in some places only, such as {@code record}. */
    public static boolean isContextual(String word) {
        return CONTEXTUAL.contains(word);
    }

    /** Whether each compilation unit sees a type of this simple name without an import, up to Java 25. */
    public static boolean isJavaLang(String simpleName) {
        return JAVA_LANG.contains(simpleName);
    }

    /** Whether a record cannot have a component of that name, because each object has such a method without parameters. */
    public static boolean isForbiddenComponent(String name) {
        return NO_COMPONENTS.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
