package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Answers that were given before, found by the hash of the prompt; writes nothing. It reads what `files` left. */
public final class ReplayProvider implements LlmProvider {
    @Override
    public String id() {
        return "replay";
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
            return folder.readAnswer()
                    .map(bytes -> PlainAnswer.read(bytes, request, Usage.NONE))
                    .orElseGet(() -> failed(
                            Failure.NOT_RECORDED,
                            "`" + folder.answer() + "` is not there, so this prompt was never answered.",
                            "Ask by the provider `files` with the same folder."));
        } catch (IOException e) {
            return failed(Failure.LOCAL, "`" + folder.answer() + "` cannot be read.", "Check its permissions.");
        }
    }

    private static LlmReply failed(Failure failure, String problem, String fix) {
        return new Failed(failure, problem, fix, Usage.NONE);
    }
}
