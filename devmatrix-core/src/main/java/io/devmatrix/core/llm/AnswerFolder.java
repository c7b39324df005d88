package io.devmatrix.core.llm;

import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** A folder with two files for each prompt, named by the hash of the prompt. */
final class AnswerFolder {
    /** The option that names it, relative to the project. */
    static final String OPTION = "folder";

    private final Path folder;
    private final String shown;
    private final String name;

    AnswerFolder(LlmRequest request) {
        ProviderSettings settings = request.settings();
        shown = settings.option(OPTION, "");
        folder = settings.folder().resolve(shown);
        // enough to tell all prompts of a project apart, and short enough to be typed
        name = request.prompt().hash().substring(0, 16);
    }

    static void check(ProviderSettings settings, Faults faults) {
        faults.when(
                settings.option(OPTION, "").isBlank(),
                "LLM-013",
                "No folder is named for prompts and answers",
                "Name it by the option `" + OPTION + "`");
        Path project = settings.folder().toAbsolutePath().normalize();
        faults.when(
                !project.resolve(settings.option(OPTION, "")).normalize().startsWith(project),
                "LLM-013",
                "The folder for prompts and answers does not lie in the project",
                "Name one that does, relative to the project");
    }

    /** The prompt's file, for messages. */
    String prompt() {
        return shown + "/" + name + ".prompt.md";
    }

    /** The answer's file, for messages. */
    String answer() {
        return shown + "/" + name + ".answer.txt";
    }

    /** The answer, cut one byte behind what is taken; empty when it is not there. */
    Optional<byte[]> readAnswer() throws IOException {
        Path file = folder.resolve(name + ".answer.txt");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(bytes.readNBytes(PlainAnswer.MOST_BYTES + 1));
        }
    }

    /** Writes the prompt as a whole or not at all, and only when it is not there. */
    void writePrompt(String text) throws IOException {
        Path file = folder.resolve(name + ".prompt.md");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, name, ".tmp");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
