package io.devmatrix.core.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Awaited;
import io.devmatrix.core.slot.LlmReply.Empty;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.LlmReply.Malformed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prompts and answers as files: those that people answer, and those that are answered again. */
class AnswerFolderTest {
    private static final String NAME = Asking.PROMPT.hash().substring(0, 16);
    private static final String PROMPT = NAME + ".prompt.md";
    private static final String ANSWER = NAME + ".answer.txt";

    @TempDir
    Path project;

    private final LlmProvider files = new FilesProvider();
    private final LlmProvider replay = new ReplayProvider();

    @Test
    void writesThePromptAndSaysWhereTheAnswerGoes() throws IOException {
        LlmReply reply = ask(files);

        assertThat(reply).isEqualTo(new Awaited("slots/" + PROMPT, "slots/" + ANSWER, Usage.NONE));
        assertThat(reply.account())
                .isEqualTo("The prompt is in `slots/%s`. Write the answer to `slots/%s` and run again."
                        .formatted(PROMPT, ANSWER));
        assertThat(names()).containsExactly(PROMPT);
        assertThat(Files.readString(project.resolve("slots").resolve(PROMPT)))
                .startsWith("Write Java.\n\nA rebate of five percent.")
                .endsWith("Answer with this and nothing else: One Java class.\n");
    }

    @Test
    void writesAPromptOnce() throws IOException {
        ask(files);
        Object before = Files.getLastModifiedTime(project.resolve("slots").resolve(PROMPT));
        ask(files);

        assertThat(Files.getLastModifiedTime(project.resolve("slots").resolve(PROMPT)))
                .isEqualTo(before);
        assertThat(names()).containsExactly(PROMPT);
    }

    @Test
    void findsTheAnswerNextTime() throws IOException {
        ask(files);
        answer(Asking.CODE);

        assertThat(ask(files)).isEqualTo(new Answer(Asking.CODE, "", Usage.NONE));
        assertThat(ask(replay)).isEqualTo(new Answer(Asking.CODE, "", Usage.NONE));
    }

    @Test
    void readsAnswersAsStrictlyAsThoseOfModels() throws IOException {
        answer("\n");
        assertThat(ask(files)).isEqualTo(new Empty(Usage.NONE));
        answer("```java\nclass A {}\n```\n");
        assertThat(ask(files)).isInstanceOf(Malformed.class);
        answer("x".repeat(PlainAnswer.MOST_BYTES + 1));
        assertThat(ask(files)).isEqualTo(new Malformed("The answer has more than 4 MiB.", Usage.NONE));
    }

    @Test
    void replaysWhatIsThereAndWritesNothing() throws IOException {
        Failed failed = (Failed) ask(replay);

        assertThat(failed.failure()).isEqualTo(Failure.NOT_RECORDED);
        assertThat(failed.account())
                .isEqualTo("`slots/" + ANSWER + "` is not there, so this prompt was never answered."
                        + " Ask by the provider `files` with the same folder.");
        assertThat(project).isEmptyDirectory();
    }

    @Test
    void namesAFolderThatCannotBeWritten() throws IOException {
        Files.writeString(project.resolve("slots"), "a file");

        assertThat(ask(files).account())
                .isEqualTo("`slots/" + PROMPT + "` cannot be written, or its answer not read."
                        + " Check that the folder may be read and written.");
    }

    @Test
    void wantsAFolder() {
        ProviderSettings settings = ProviderSettings.of("files", project).with("wait", "5");

        assertThat(files.check(settings).toString())
                .isEqualTo("`files` has no option `wait`. It has `folder`. [LLM-010]\n"
                        + "No folder is named for prompts and answers. Name it by the option `folder`. [LLM-013]");
        assertThat(replay.check(settings).hasErrors()).isTrue();
    }

    @Test
    void staysInTheProject() {
        for (String outside : List.of("..", "slots/../..", "/tmp/slots")) {
            assertThat(files.check(ProviderSettings.of("files", project).with("folder", outside))
                            .toString())
                    .isEqualTo("The folder for prompts and answers does not lie in the project."
                            + " Name one that does, relative to the project. [LLM-013]");
        }
    }

    private LlmReply ask(LlmProvider provider) {
        ProviderSettings settings = ProviderSettings.of(provider.id(), project).with("folder", "slots");
        return provider.complete(LlmRequest.of(settings, Asking.PROMPT));
    }

    private void answer(String text) throws IOException {
        Files.createDirectories(project.resolve("slots"));
        Files.writeString(project.resolve("slots").resolve(ANSWER), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("slots"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
