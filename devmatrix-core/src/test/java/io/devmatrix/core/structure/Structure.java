package io.devmatrix.core.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The rules of structure, for the packages below a root: that of the product, or that of planted violations. */
final class Structure {
    private static final Pattern VAGUE = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Common)|Abstract.*");

    private final String root;

    Structure(String root) {
        this.root = root;
    }

    /** All rules by name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("direction", imports("import only packages they are allowed to", this::mayImport));
        rules.put("libraries", imports("import only libraries they are allowed to", this::mayImportLibrary));
        rules.put("listed", condition("stand in a listed package", this::requireListed));
        rules.put("null-marked", condition("stand in a package marked for nulls", Structure::requireMark));
        rules.put("names", condition("have a name that says something", Structure::requireName));
        rules.put("final", condition("be final where they are not made to be implemented", Structure::requireFinal));
        rules.put("static-state", condition("keep no state in statics", Structure::requireConstants));
        rules.put("purity", pure());
        rules.put("environment", environment());
        return rules;
    }

    private boolean mayImport(String origin, JavaClass target) {
        return !isOwn(target) || Packages.mayImport(origin, below(target));
    }

    private boolean mayImportLibrary(String origin, JavaClass target) {
        return isOwn(target) || Libraries.mayImport(origin, target.getName());
    }

    private boolean isOwn(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private String below(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? Packages.ROOT : name.substring(root.length() + 1);
    }

    private ArchRule imports(String what, BiPredicate<String, JavaClass> allowed) {
        return condition(what, (type, events) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !allowed.test(below(type), target)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        });
    }

    private void requireListed(JavaClass type, ConditionEvents events) {
        require(Packages.all().contains(below(type)), type, "stands in a package that is not listed", events);
    }

    private static void requireMark(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        require(marked, type, "has no package-info.java with @NullMarked", events);
    }

    private static void requireName(JavaClass type, ConditionEvents events) {
        require(!VAGUE.matcher(type.getSimpleName()).matches(), type, "has a name that says nothing", events);
    }

    private static void requireFinal(JavaClass type, ConditionEvents events) {
        boolean open = !type.isInterface()
                && !type.isEnum()
                && !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
        require(!open || type.isAnonymousClass(), type, "is neither final nor abstract", events);
    }

    private static void requireConstants(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            boolean variable = field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getModifiers().contains(JavaModifier.FINAL);
            require(!variable, type, "has the static variable " + field.getName(), events);
        }
    }

    /** What turns a model into text touches no disk, network, clock or chance. */
    private ArchRule pure() {
        return noClasses()
                .that(stand("ir", "facts", "check", "expression", "plan", "javasource", "generate", "word")
                        .or(stand("generate.openapi", "stack", "stack.springboot", "stack.springboot.generate"))
                        .or(stand("promote.tree", "promote.rule", "promote.learn", "promote.fill")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|FileReader|FileWriter|RandomAccessFile)|java\\.util\\.Random")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "tell the time or draw lots",
                        call -> Environment.isChance(
                                call.getTargetOwner().getName(),
                                call.getTarget().getName(),
                                call.getTarget().getRawParameterTypes().size())))
                .as("what turns a model into text should be pure");
    }

    /** Nothing asks for the locale, time zone or character set of the machine. */
    private ArchRule environment() {
        return noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "use a default of the machine",
                        call -> Environment.isDefault(
                                call.getTargetOwner().getName(),
                                call.getTarget().getName(),
                                call.getTarget().getRawParameterTypes().stream()
                                        .map(JavaClass::getSimpleName)
                                        .toList())))
                .as("no class should use a default of the machine");
    }

    private DescribedPredicate<JavaClass> stand(String... names) {
        return DescribedPredicate.describe(
                "stand in a pure package",
                type -> isOwn(type) && java.util.List.of(names).contains(below(type)));
    }

    private static ArchRule condition(String what, BiConsumer<JavaClass, ConditionEvents> check) {
        return classes().should(new ArchCondition<JavaClass>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        });
    }

    private static void require(boolean fulfilled, JavaClass type, String problem, ConditionEvents events) {
        if (!fulfilled) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " " + problem));
        }
    }
}
