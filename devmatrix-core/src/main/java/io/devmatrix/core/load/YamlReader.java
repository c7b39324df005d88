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
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one file into a tree that knows its places. Anchors, aliases, tags and further documents are refused. */
final class YamlReader {
    static final int DEPTH = 64;

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;
    private boolean refused;

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
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
            return reader.refused ? Optional.empty() : Optional.of(node);
        } catch (YamlEngineException e) {
            YamlSyntax.report(e, source, problems);
        } catch (TooDeep e) {
            problems.error(
                    ModelProblem.TOO_DEEP,
                    e.location,
                    "Values are nested deeper than " + DEPTH + " levels",
                    "Flatten them");
        }
        return Optional.empty();
    }

    /** The root; a plain empty scalar when the file holds only white space and comments. */
    private YamlNode document() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent start) {
                if (root.isPresent()) {
                    refuse(
                            ModelProblem.SEVERAL_DOCUMENTS,
                            event,
                            "A second document begins",
                            "Put it into a file of its own");
                    break;
                }
                root = Optional.of(node(start, 1));
            }
        }
        return root.orElse(new Scalar(Location.of(source.name()), "", YamlNode.Style.PLAIN));
    }

    private YamlNode node(NodeEvent event, int depth) {
        Location at = location(event);
        if (depth > DEPTH) {
            throw new TooDeep(at);
        }
        checkPlainness(event);
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
            YamlNode key = node(start, depth + 1);
            YamlNode value = node((NodeEvent) events.next(), depth + 1);
            if (key instanceof Scalar word) {
                add(entries, word, value);
            } else {
                refused = true;
                problems.error(
                        ModelProblem.WRONG_KIND,
                        key.location(),
                        "A key is " + key.kindInWords(),
                        "Write a word before the colon, or quote a text that holds braces or brackets");
            }
        }
        return new Mapping(at, List.copyOf(entries.values()));
    }

    private void add(Map<String, Entry> entries, Scalar key, YamlNode value) {
        Entry first = entries.putIfAbsent(key.text(), new Entry(key.location(), key.text(), value));
        if (key.text().equals("<<")) {
            refused = true;
            problems.error(ModelProblem.ANCHOR, key.location(), "`<<` is a merge key", "Write the keys out");
        } else if (first != null) {
            problems.error(
                    ModelProblem.DUPLICATE_KEY,
                    key.location(),
                    "`" + key.text() + "` stands here already, at " + first.location(),
                    "Remove one of the two");
        }
    }

    private void checkPlainness(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> {
            String sign = event instanceof AliasEvent ? "*" : "&";
            String what = event instanceof AliasEvent ? "an alias" : "an anchor";
            refuse(ModelProblem.ANCHOR, event, "`" + sign + anchor + "` is " + what, "Write the value out");
        });
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        tag.ifPresent(text -> refuse(
                ModelProblem.TAG,
                event,
                "`" + text.replace("tag:yaml.org,2002:", "!!") + "` is a tag",
                "Remove it, and quote the value if it is text"));
    }

    private void refuse(ModelProblem problem, Event event, String fact, String fix) {
        refused = true;
        problems.error(problem, location(event), fact, fix);
    }

    private Location location(Event event) {
        return event.getStartMark()
                .map(mark -> new Location(source.name(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Location.of(source.name()));
    }

    private static YamlNode.Style style(ScalarEvent scalar) {
        switch (scalar.getScalarStyle()) {
            case SINGLE_QUOTED:
                return YamlNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE:
                return YamlNode.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED:
                return YamlNode.Style.BLOCK;
            default:
                return YamlNode.Style.PLAIN;
        }
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
