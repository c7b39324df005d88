package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one file into a tree that knows its places. */
final class YamlReader {
    /** Deepest nesting of values. */
    static final int DEPTH = 64;

    private final SourceText source;
    private final Problems problems;
    private final UnwantedYaml unwanted;
    private final Iterator<Event> events;

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.unwanted = new UnwantedYaml(source, problems);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** The tree of the file; empty, with findings, when it is no YAML of ours. */
    static Optional<YamlNode> read(SourceText source, Problems problems) {
        YamlReader reader = new YamlReader(source, problems);
        try {
            YamlNode node = reader.document();
            return reader.unwanted.isFound() ? Optional.empty() : Optional.of(node);
        } catch (YamlEngineException e) {
            YamlSyntax.report(e, source, problems);
        } catch (TooDeep e) {
            String fact = "Values are nested deeper than " + DEPTH + " levels";
            problems.error(ModelProblem.TOO_DEEP, e.location, fact, "Flatten them");
        }
        return Optional.empty();
    }

    /** The root; a plain empty scalar when the file holds only white space and comments. */
    private YamlNode document() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            if (events.next() instanceof NodeEvent start) {
                if (root.isPresent()) {
                    unwanted.document(start);
                    break;
                }
                root = Optional.of(node(start, 1));
            }
        }
        return root.orElse(new Scalar(Location.of(source.name()), "", YamlNode.Style.PLAIN));
    }

    private YamlNode node(NodeEvent event, int depth) {
        Location at = source.locate(event.getStartMark());
        if (depth > DEPTH) {
            throw new TooDeep(at);
        }
        unwanted.check(event);
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(at, scalar.getValue(), style(scalar));
        }
        if (event instanceof AliasEvent) {
            return new Scalar(at, "", YamlNode.Style.PLAIN);
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(at, depth) : mapping(at, depth);
    }

    private Sequence sequence(Location at, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (events.next() instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
        }
        return new Sequence(at, items);
    }

    private Mapping mapping(Location at, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (events.next() instanceof NodeEvent start) {
            unwanted.checkKey(start);
            YamlNode key = node(start, depth + 1);
            YamlNode value = node((NodeEvent) events.next(), depth + 1);
            if (key instanceof Scalar word) {
                add(entries, word, value);
            } else {
                unwanted.compoundKey(key);
            }
        }
        return new Mapping(at, List.copyOf(entries.values()));
    }

    private void add(Map<String, Entry> entries, Scalar key, YamlNode value) {
        Entry first = entries.putIfAbsent(key.text(), new Entry(key.location(), key.text(), value));
        if (first != null) {
            problems.error(
                    ModelProblem.DUPLICATE_KEY,
                    key.location(),
                    "`" + key.text() + "` stands here already, at " + first.location(),
                    "Remove one of the two");
        }
    }

    private static YamlNode.Style style(ScalarEvent scalar) {
        return switch (scalar.getScalarStyle()) {
            case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> YamlNode.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> YamlNode.Style.BLOCK;
            case PLAIN -> YamlNode.Style.PLAIN;
        };
    }

    /** Ends the reading of a file that is nested too deep. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Location location;

        TooDeep(Location location) {
            super(null, null, false, false);
            this.location = location;
        }
    }
}
