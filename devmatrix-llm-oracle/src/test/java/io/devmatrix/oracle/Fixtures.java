package io.devmatrix.oracle;

import io.devmatrix.core.slot.AnswerField;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Providers;
import io.devmatrix.core.slot.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The answers that the tests of the core are made of, and our providers asked as those tests ask them. */
final class Fixtures {
    static final String KEY = "sk-oracle";
    static final Prompt PROMPT =
            new Prompt("Write Java.", "A rebate.\n\"Quoted\" \u00e9", new AnswerField("code", "One Java class."));

    private static final Path FOLDER = Path.of("../devmatrix-core/src/test/resources/llm");

    private Fixtures() {}

    static Stream<String> of(String id) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(id))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String id, String name) {
        try {
            return Files.readString(FOLDER.resolve(id).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProviderSettings settings(String id, Recorder server) {
        return ProviderSettings.of(id, Path.of("."))
                .at(server.url())
                .asking("model-x", 1000)
                .with(ApiKey.keptIn("test", Secret.of(KEY)));
    }

    static LlmReply ask(ProviderSettings settings) {
        return Providers.on(Fixtures.class.getClassLoader())
                .find(settings.id())
                .orElseThrow()
                .complete(LlmRequest.of(settings, PROMPT));
    }
}
