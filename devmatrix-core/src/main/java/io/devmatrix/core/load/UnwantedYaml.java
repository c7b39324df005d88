package io.devmatrix.core.load;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reports the parts of YAML that a model does without: anchors, aliases, merge keys, tags, further documents. */
final class UnwantedYaml {
    private static final String OWN_TAGS = "tag:yaml.org,2002:";

    private final SourceText source;
    private final Problems problems;
    private boolean found;

    UnwantedYaml(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether something was reported. */
    boolean isFound() {
        return found;
    }

    void check(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> {
            String what =
                    event instanceof AliasEvent ? "`*" + anchor + "` is an alias" : "`&" + anchor + "` is an anchor";
            report(ModelProblem.ANCHOR, event, what, "Write the value out");
        });
        tag(event)
                .ifPresent(tag -> report(
                        ModelProblem.TAG,
                        event,
                        "`" + tag.replace(OWN_TAGS, "!!") + "` is a tag",
                        "Remove it, and quote the value if it is text"));
    }

    /** Reports a merge key. */
    void checkKey(NodeEvent key) {
        if (key instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<")) {
            report(ModelProblem.ANCHOR, key, "`<<` is a merge key", "Write the keys out");
        }
    }

    void document(Event second) {
        report(ModelProblem.SEVERAL_DOCUMENTS, second, "A second document begins", "Put it into a file of its own");
    }

    void compoundKey(YamlNode key) {
        found = true;
        problems.error(
                ModelProblem.WRONG_KIND,
                key.location(),
                "A key is " + key.kindInWords(),
                "Write a word before the colon, or quote a text that holds braces or brackets");
    }

    private void report(ModelProblem problem, Event event, String fact, String fix) {
        found = true;
        problems.error(problem, source.locate(event.getStartMark()), fact, fix);
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }
}
