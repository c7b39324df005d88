package io.devmatrix.archetype;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A Dockerfile as the list of its instructions.
 *
 * @param instructions in order; comments and line continuations are gone
 */
record Dockerfile(List<Instruction> instructions) {

    /**
     * One instruction.
     *
     * @param name upper case
     * @param arguments all that follows it, on one line
     */
    record Instruction(String name, String arguments) {
        boolean isExecForm() {
            return arguments
                    .substring(arguments.indexOf('[') < 0 ? 0 : arguments.indexOf('['))
                    .matches("\\[\".*\"]");
        }
    }

    static Dockerfile parse(String text) {
        String joined = text.replaceAll("(?m)^\\s*#.*\\n", "").replaceAll("\\\\\\n\\s*", "");
        List<Instruction> instructions = new ArrayList<>();
        joined.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] halves = line.split("\\s+", 2);
            instructions.add(new Instruction(halves[0].toUpperCase(Locale.ROOT), halves[1]));
        });
        return new Dockerfile(List.copyOf(instructions));
    }

    Stream<String> arguments(String name) {
        return instructions.stream().filter(each -> each.name().equals(name)).map(Instruction::arguments);
    }

    /** The instructions of the image that is shipped: from the last {@code FROM} on. */
    Dockerfile lastStage() {
        int start = 0;
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i).name().equals("FROM")) {
                start = i;
            }
        }
        return new Dockerfile(instructions.subList(start, instructions.size()));
    }
}
