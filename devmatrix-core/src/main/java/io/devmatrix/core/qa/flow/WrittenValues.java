package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Step;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Constants that expressions about a flow are written with.
 *
 * @param numbers numbers
 * @param texts texts in quotes
 * @param durations durations
 * @param days numbers that are added or subtracted, which may be days
 * @param ages which times that nobody sets they read: {@code now}, {@code createdAt}, {@code updatedAt}
 */
record WrittenValues(
        Set<BigDecimal> numbers, Set<String> texts, Set<Duration> durations, Set<Integer> days, Set<String> ages) {
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern AGE = Pattern.compile("\\b(now|createdAt|updatedAt)\\b");
    private static final Pattern KEY = Pattern.compile("\"\\w+\":");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern DAYS = Pattern.compile("[+-]\\s*(\\d{1,4})(?![\\w.])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,9}(\\.\\d{1,9})?(?![\\w.])");

    /** Those of the flow, of what it calls, of computed values, checks, machines and invariants. */
    static WrittenValues of(FactTable facts, Flow flow) {
        return of(facts, FlowTree.of(facts, flow).stream());
    }

    /** The same, with those of further expressions. */
    static WrittenValues of(FactTable facts, Flow flow, List<String> more) {
        List<String> texts = texts(facts, FlowTree.of(facts, flow).stream());
        texts.addAll(more);
        return read(texts);
    }

    /** Those of the whole model. */
    static WrittenValues of(FactTable facts) {
        return of(facts, facts.application().behaviour().flows().stream());
    }

    /** What expressions of the whole model say, and titles of refusals. */
    static List<String> texts(FactTable facts) {
        return texts(facts, facts.application().behaviour().flows().stream());
    }

    private static WrittenValues of(FactTable facts, Stream<Flow> flows) {
        return read(texts(facts, flows));
    }

    private static List<String> texts(FactTable facts, Stream<Flow> flows) {
        List<String> texts = new ArrayList<>();
        flows.forEach(flow -> {
            texts.addAll(Texts.of(flow));
            FlowTree.steps(flow).forEach(step -> addDecision(facts, step, texts));
        });
        facts.entities().forEach(entity -> addEntity(entity, texts));
        facts.application().behaviour().invariants().stream()
                .map(Invariant::that)
                .forEach(that -> texts.add(that.text()));
        facts.application().behaviour().machines().stream()
                .flatMap(machine -> machine.transitions().stream())
                .flatMap(transition -> transition.guards().stream())
                .forEach(guard -> texts.add(guard.that().text()));
        return texts;
    }

    /** What a behaviour is told by is where its answers change. */
    private static void addDecision(FactTable facts, Step step, List<String> texts) {
        if (step instanceof Step.Call call) {
            facts.application().behaviour().text(call).ifPresent(asked -> {
                asked.requires().forEach(guard -> texts.add(guard.that().text()));
                asked.ensures().forEach(that -> texts.add(that.text()));
                asked.examples().forEach(row -> {
                    String values = KEY.matcher(row.json()).replaceAll("");
                    texts.add(values);
                    addDistances(values, texts);
                });
            });
        }
    }

    /** How long before or after another time a time of an example is. */
    private static void addDistances(String values, List<String> texts) {
        List<Instant> times = INSTANT.matcher(values)
                .results()
                .map(found -> Instant.parse(found.group()))
                .toList();
        for (Instant time : times) {
            times.forEach(other -> texts.add("'" + Duration.between(time, other).abs() + "'"));
        }
    }

    private static void addEntity(EntityFacts entity, List<String> texts) {
        entity.entity().checks().forEach(check -> texts.add(check.that().text()));
        entity.attributes().map(AttributeFacts::attribute).forEach(attribute -> {
            if (attribute.derivation() instanceof Derivation.Computed computed) {
                texts.add(computed.expression().text());
            }
        });
    }

    private static WrittenValues read(List<String> sources) {
        WrittenValues values = new WrittenValues(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        for (String source : sources) {
            TEXT.matcher(source)
                    .results()
                    .forEach(match -> values.add(
                            plain(match.group().substring(1, match.group().length() - 1))));
            String bare = TEXT.matcher(source).replaceAll("''");
            AGE.matcher(bare).results().forEach(match -> values.ages.add(match.group()));
            DAYS.matcher(bare).results().forEach(match -> values.days.add(Integer.valueOf(match.group(1))));
            NUMBER.matcher(bare).results().forEach(match -> values.numbers.add(new BigDecimal(match.group())));
        }
        return values;
    }

    /** The text without the backslashes before quotes and backslashes; other escapes stay as they are written. */
    private static String plain(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            boolean itself = "'\"\\".contains(escape.group(1));
            return Matcher.quoteReplacement(itself ? escape.group(1) : escape.group());
        });
    }

    private void add(String text) {
        texts.add(text);
        try {
            String iso = text.toUpperCase(Locale.ROOT);
            durations.add(Duration.parse(iso.startsWith("P") ? iso : "PT" + iso));
        } catch (DateTimeException noDuration) {
            return;
        }
    }
}
