package io.devmatrix.core.plan;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Unique;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which constraint of the database keeps an invariant true; invariants without one are only judged. */
final class Enforcement {
    private static final Pattern AT_MOST_ONE =
            Pattern.compile("(?:size\\()?(\\w+)\\.filter\\((\\w+), ?(.+)\\)(?:\\.size\\(\\)|\\)) <= 1");
    private static final Pattern AT_LEAST = Pattern.compile("(\\w+) >= (-?[0-9.]+)");

    private final ApplicationIr application;

    Enforcement(ApplicationIr application) {
        this.application = application;
    }

    /** The constraint in words; empty when none covers the invariant. */
    Optional<String> of(Invariant invariant) {
        return application.domain().entity(invariant.entity()).flatMap(entity -> check(entity, invariant)
                .or(() -> least(entity, invariant))
                .or(() -> unique(entity, invariant)));
    }

    private static Optional<String> check(Entity entity, Invariant invariant) {
        return entity.checks().stream()
                .filter(check -> plain(check.that()).equals(plain(invariant.that())))
                .map(check -> "the CHECK `" + check.name() + "`")
                .findFirst();
    }

    private static Optional<String> least(Entity entity, Invariant invariant) {
        Matcher least = AT_LEAST.matcher(plain(invariant.that()));
        return !least.matches()
                ? Optional.empty()
                : entity.attribute(least.group(1))
                        .map(Attribute::limits)
                        .flatMap(limits -> limits.min())
                        .filter(min -> min.compareTo(new java.math.BigDecimal(least.group(2))) >= 0)
                        .map(min -> "the `min` of `" + least.group(1) + "`");
    }

    private Optional<String> unique(Entity entity, Invariant invariant) {
        Matcher one = AT_MOST_ONE.matcher(plain(invariant.that()));
        if (!one.matches()) {
            return Optional.empty();
        }
        String condition = one.group(3).replaceAll("\\b" + one.group(2) + "\\.", "");
        return application.domain().entities().stream()
                .flatMap(owner -> relations(owner, entity, one.group(1))
                        .flatMap(relation -> owner.uniques().stream().filter(key -> covers(key, relation, condition))))
                .map(key -> "the partial unique of `" + String.join("`, `", key.fields()) + "`")
                .findFirst();
    }

    private static Stream<String> relations(Entity owner, Entity target, String inverse) {
        Stream<String> declared = owner.relations().stream()
                .filter(relation -> relation.target().equals(target.name()))
                .filter(relation -> relation.inverse().filter(inverse::equals).isPresent())
                .map(Relation::name);
        Stream<String> nested = owner.partOf().stream()
                .filter(part ->
                        part.parent().equals(target.name()) && part.collection().equals(inverse))
                .map(Nesting::parent)
                .map(parent -> parent.substring(0, 1).toLowerCase(Locale.ROOT) + parent.substring(1));
        return Stream.concat(declared, nested);
    }

    private static boolean covers(Unique key, String relation, String condition) {
        return key.fields().equals(List.of(relation))
                && key.where().map(Enforcement::plain).filter(condition::equals).isPresent();
    }

    private static String plain(Expression expression) {
        return expression.text().strip().replaceAll("\\s+", " ");
    }
}
