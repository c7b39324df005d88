package io.devmatrix.core.facts;

import java.util.List;
import java.util.Set;

/** Names that Java or the generated base classes have taken. */
public final class JavaWords {
    private static final Set<String> RESERVED = words(
            "_ abstract assert boolean break byte case catch char class const continue default do double else enum extends "
                    + "false final finally float for goto if implements import instanceof int interface long native new "
                    + "null package private protected public return short static strictfp super switch synchronized this "
                    + "throw throws transient true try void volatile while");

    private static final Set<String> CONTEXTUAL = words("exports module non-sealed open opens permits provides record "
            + "requires sealed to transitive uses var when with yield");

    private static final Set<String> JAVA_LANG = words(
            "AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException "
                    + "AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class "
                    + "ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException "
                    + "ClassValue CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum "
                    + "EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float "
                    + "FunctionalInterface IO IdentityException IllegalAccessError IllegalAccessException "
                    + "IllegalArgumentException IllegalCallerException IllegalMonitorStateException "
                    + "IllegalStateException IllegalThreadStateException IncompatibleClassChangeError "
                    + "IndexOutOfBoundsException InheritableThreadLocal InstantiationError InstantiationException "
                    + "Integer InternalError InterruptedException Iterable LayerInstantiationException LinkageError "
                    + "Long MatchException Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError "
                    + "NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException "
                    + "NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package "
                    + "Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable "
                    + "Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException "
                    + "SecurityManager Short StackOverflowError StableValue StackTraceElement StackWalker StrictMath String "
                    + "StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread "
                    + "ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError "
                    + "UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException VerifyError "
                    + "VirtualMachineError Void WrongThreadException");

    private static final Set<String> OBJECT_METHODS =
            words("clone equals finalize getClass hashCode notify notifyAll toString wait");

    /** Accessors without a {@code get}: a record component of these names does not compile. */
    private static final Set<String> NO_RECORD_COMPONENT =
            words("clone finalize getClass hashCode notify notifyAll toString wait");

    private JavaWords() {}

    /** Whether no identifier may be called so: keywords, literals, {@code _}. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** Whether Java gives the word a meaning in some places, such as {@code record} or {@code yield}. */
    public static boolean isContextual(String word) {
        return CONTEXTUAL.contains(word);
    }

    /** Whether {@code java.lang} has a public type of that simple name, up to Java 25. */
    public static boolean isJavaLang(String simpleName) {
        return JAVA_LANG.contains(simpleName);
    }

    /** Whether {@link Object} has a method of that name. */
    public static boolean isObjectMethod(String name) {
        return OBJECT_METHODS.contains(name);
    }

    /** Whether a record cannot have a component of that name. */
    public static boolean isForbiddenInRecord(String name) {
        return NO_RECORD_COMPONENT.contains(name);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
