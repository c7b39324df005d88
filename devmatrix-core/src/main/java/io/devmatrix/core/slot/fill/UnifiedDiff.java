package io.devmatrix.core.slot.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of one file in the unified format. It is applied to the letter: place and context of each hunk must fit, nothing is
 * searched for.
 *
 * @param path of the file, the same before and after
 * @param text from the line {@code ---} on
 */
record UnifiedDiff(String path, List<Hunk> hunks, String text) {
    private static final Pattern HEAD =
            Pattern.compile("@@ -(\\d{1,6})(?:,(\\d{1,6}))? \\+\\d{1,6}(?:,(\\d{1,6}))? @@.*");
    private static final Pattern OTHER =
            Pattern.compile("(rename |copy |new file|deleted file|old mode|new mode|GIT binary|Binary files).*");

    /**
     * One place of the change.
     *
     * @param start line of the file before, from 1; the line behind which is added when {@code before} is empty
     * @param before lines that must be there
     * @param after lines that stand there then
     */
    record Hunk(int start, List<String> before, List<String> after) {}

    /**
     * The change of the text; what stands before the line {@code ---} is about it.
     *
     * @throws IllegalArgumentException when it is none; the message is a fact for a finding
     */
    static UnifiedDiff read(String text) {
        List<String> lines = List.of(text.replace("\r\n", "\n").stripTrailing().split("\n", -1));
        int start = start(lines);
        String before = path(lines.get(start), "--- ", "a/");
        String after = start + 1 < lines.size() ? path(lines.get(start + 1), "+++ ", "b/") : "";
        require(before.equals(after), "It changes `" + before + "` into `" + after + "`");
        List<Hunk> hunks = hunks(lines, start + 2);
        require(!hunks.isEmpty(), "It changes nothing");
        return new UnifiedDiff(before, hunks, String.join("\n", lines.subList(start, lines.size())) + "\n");
    }

    private static int start(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            require(!OTHER.matcher(lines.get(i)).matches(), "It does more than change a text: `" + lines.get(i) + "`");
            if (lines.get(i).startsWith("--- ")) {
                return i;
            }
        }
        throw new IllegalArgumentException("It has no line that begins with `--- `");
    }

    private static String path(String line, String mark, String prefix) {
        require(line.startsWith(mark), "Behind `---` stands no line that begins with `+++ `");
        String path = line.substring(mark.length()).split("\t", 2)[0].strip();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private static List<Hunk> hunks(List<String> lines, int first) {
        List<Hunk> hunks = new ArrayList<>();
        int at = first;
        while (at < lines.size()) {
            Matcher head = HEAD.matcher(lines.get(at));
            require(head.matches(), "Where a hunk should begin stands `" + lines.get(at) + "`");
            Hunk hunk = new Hunk(Integer.parseInt(head.group(1)), new ArrayList<>(), new ArrayList<>());
            at = fill(hunk, lines, at + 1, count(head.group(2)), count(head.group(3)));
            hunks.add(hunk);
        }
        return hunks;
    }

    private static int fill(Hunk hunk, List<String> lines, int first, int before, int after) {
        int at = first;
        while (hunk.before().size() < before || hunk.after().size() < after) {
            require(at < lines.size(), "Its last hunk is shorter than its head says");
            String line = lines.get(at++);
            char mark = line.isEmpty() ? '?' : line.charAt(0);
            require(mark == ' ' || mark == '-' || mark == '+', "`" + line + "` is no line of a hunk");
            if (mark != '+') {
                hunk.before().add(line.substring(1));
            }
            if (mark != '-') {
                hunk.after().add(line.substring(1));
            }
        }
        require(
                hunk.before().size() == before && hunk.after().size() == after,
                "A hunk has other counts than its head says");
        return at;
    }

    private static int count(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /**
     * The text after the change.
     *
     * @param file with {@code \n} as line end, the last line too
     * @throws IllegalArgumentException when a hunk does not fit; the message is a fact for a finding
     */
    String apply(String file) {
        List<String> lines = new ArrayList<>(List.of(file.stripTrailing().split("\n", -1)));
        List<String> changed = new ArrayList<>();
        int done = 0;
        for (Hunk hunk : hunks) {
            int from = hunk.before().isEmpty() ? hunk.start() : hunk.start() - 1;
            int to = from + hunk.before().size();
            require(from >= done && to <= lines.size(), "A hunk at line " + hunk.start() + " lies outside the file");
            require(
                    lines.subList(from, to).equals(hunk.before()),
                    "The hunk at line " + hunk.start() + " does not fit what stands there");
            changed.addAll(lines.subList(done, from));
            changed.addAll(hunk.after());
            done = to;
        }
        changed.addAll(lines.subList(done, lines.size()));
        return String.join("\n", changed) + "\n";
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
