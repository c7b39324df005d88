package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Dialogue;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramException;
import io.devmatrix.core.process.Spoken;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.util.Map;

/** Any program of this machine: the prompt on its standard input, the answer, and nothing else, on its standard output. */
public final class CommandProvider implements LlmProvider {
    @Override
    public String id() {
        return "command";
    }

    @Override
    public Findings check(ProviderSettings settings) {
        Faults faults = new Faults();
        faults.when(settings.command().isEmpty(), "LLM-012", "No program is named", "Name it, with its arguments");
        faults.when(
                settings.key().isMissing(),
                "LLM-003",
                "There is no key in " + settings.key().source(),
                "Set it, or name no key where none is wanted");
        faults.options(settings, Map.of());
        return faults.findings();
    }

    @Override
    public LlmReply complete(LlmRequest request) {
        return Faults.reply(check(request.settings())).orElseGet(() -> ask(request));
    }

    private static LlmReply ask(LlmRequest request) {
        ProviderSettings settings = request.settings();
        Limits limits = new Limits(request.time(), PlainAnswer.MOST_BYTES);
        try {
            return reply(request, Dialogue.hold(command(settings), PromptText.of(request.prompt()), limits));
        } catch (ProgramException e) {
            return failed(Failure.LOCAL, ForeignText.shown(String.valueOf(e.getMessage()), settings), "", Usage.NONE);
        }
    }

    /** The key goes on under the name it came by: it is the one variable the program gets beside those of any child. */
    private static Command command(ProviderSettings settings) {
        Command command = Command.of(settings.folder(), settings.command());
        String variable = settings.key().variable();
        return settings.key()
                .secret()
                .filter(key -> !variable.isEmpty())
                .map(key -> command.with(variable, key.reveal()))
                .orElse(command);
    }

    private static LlmReply reply(LlmRequest request, Spoken spoken) {
        ProviderSettings settings = request.settings();
        String program = "`" + settings.command().get(0) + "`";
        Usage usage = Usage.unknown(1);
        if (spoken.exitCode().isEmpty()) {
            return failed(
                    Failure.TIME,
                    program + " gave no whole answer in " + request.time().toSeconds() + " s.",
                    "Allow more time for a call.",
                    usage);
        }
        if (spoken.exitCode().getAsInt() != 0) {
            return failed(
                    Failure.LOCAL,
                    program + " ended with exit code " + spoken.exitCode().getAsInt() + ": "
                            + ForeignText.shown(spoken.errors(), settings),
                    "Run it by hand with the prompt on its input.",
                    usage);
        }
        return spoken.omittedBytes() > 0
                ? failed(
                        Failure.TOO_LARGE, program + " wrote more than 4 MiB.", "Let it write the answer alone.", usage)
                : PlainAnswer.read(spoken.output(), request, usage);
    }

    private static Failed failed(Failure failure, String problem, String fix, Usage usage) {
        return new Failed(failure, problem, fix, usage);
    }
}
