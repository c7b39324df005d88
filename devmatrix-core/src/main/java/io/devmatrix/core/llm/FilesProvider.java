package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Awaited;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person, or a tool that works offline: the prompt is written to a folder, and the answer is found there next time. */
public final class FilesProvider implements LlmProvider {
    @Override
    public String id() {
        return "files";
    }

    @Override
    public Findings check(ProviderSettings settings) {
        Faults faults = new Faults();
        AnswerFolder.check(settings, faults);
        faults.options(settings, Map.of(AnswerFolder.OPTION, List.of()));
        return faults.findings();
    }

    @Override
    public LlmReply complete(LlmRequest request) {
        return Faults.reply(check(request.settings())).orElseGet(() -> lookUp(request));
    }

    private static LlmReply lookUp(LlmRequest request) {
        AnswerFolder folder = new AnswerFolder(request);
        try {
            Optional<byte[]> answer = folder.readAnswer();
            if (answer.isPresent()) {
                return PlainAnswer.read(answer.get(), request, Usage.NONE);
            }
            folder.writePrompt(PromptText.of(request.prompt()));
            return new Awaited(folder.prompt(), folder.answer(), Usage.NONE);
        } catch (IOException e) {
            return new Failed(
                    Failure.LOCAL,
                    "`" + folder.prompt() + "` cannot be written, or its answer not read.",
                    "Check that the folder may be read and written.",
                    Usage.NONE);
        }
    }
}
