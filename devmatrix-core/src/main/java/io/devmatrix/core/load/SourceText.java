package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The text of one file.
 *
 * @param name of the file
 * @param text without byte order mark, with {@code \n} as line end
 */
record SourceText(String name, String text) {
    /** Decodes the file; empty, with findings, when it is not UTF-8 or indented with tabs. */
    static Optional<SourceText> of(ModelFile file, Problems problems) {
        try {
            CharBuffer decoded = decoder().decode(ByteBuffer.wrap(file.content()));
            SourceText source = new SourceText(file.name(), normal(decoded.toString()));
            return source.hasTabs(problems) ? Optional.empty() : Optional.of(source);
        } catch (CharacterCodingException e) {
            problems.error(
                    ModelProblem.NOT_UTF8,
                    Location.of(file.name()),
                    "`" + file.name() + "` is not UTF-8",
                    "Save the file as UTF-8");
            return Optional.empty();
        }
    }

    /** Place of a mark of the YAML parser; the file as a whole when there is none. */
    Location locate(Optional<Mark> mark) {
        return mark.map(known -> new Location(name, known.getLine() + 1, known.getColumn() + 1))
                .orElse(Location.of(name));
    }

    /** Its lines; computed on each call. */
    List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String normal(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private boolean hasTabs(Problems problems) {
        if (text.indexOf('\t') < 0) {
            return false;
        }
        boolean found = false;
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            int tab = line.indexOf('\t');
            if (tab >= 0 && tab < indent && !line.isBlank()) {
                problems.error(
                        ModelProblem.TAB,
                        new Location(name, i + 1, tab + 1),
                        "The line is indented with a tab",
                        "Indent with spaces");
                found = true;
            }
        }
        return found;
    }
}
