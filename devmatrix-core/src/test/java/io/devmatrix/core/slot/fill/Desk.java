package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Purse;
import io.devmatrix.core.slot.Usage;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.SlotFolders;
import io.devmatrix.core.slot.lock.SlotRules;
import io.devmatrix.core.slot.lock.SlotShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A project with slots and a provider that plays its replies; what it is asked is kept. */
final class Desk implements LlmProvider {
    final Path project;
    final SlotShelf shelf;
    final List<LlmRequest> asked = new ArrayList<>();
    final Purse purse;
    private final Deque<LlmReply> replies = new ArrayDeque<>();

    Desk(Path project, Budget budget, SlotContract... contracts) {
        this(project, budget, slot -> Optional.empty(), contracts);
    }

    /** @param making what rules of packs make of a slot without a fill */
    Desk(Path project, Budget budget, Function<SlotContract, Optional<Ruling.Made>> making, SlotContract... contracts) {
        this.project = project;
        this.shelf = new SlotShelf(
                new SlotFolders(project, project.resolve("target/devmatrix")),
                new SlotRules(PromptTemplate.version(), "1", "1"),
                List.of(contracts),
                making);
        this.purse = new Purse(budget, PriceList.NONE, InstantSource.system());
    }

    Desk replying(String... answers) {
        Stream.of(answers).forEach(answer -> replying(new Answer(answer, "model-x-1", Usage.of(1, 10, 5))));
        return this;
    }

    Desk replying(LlmReply reply) {
        replies.add(reply);
        return this;
    }

    List<SlotAccount> fill(FillJudge judge, String... slot) {
        return new FillRun(shelf, judge, asker()).run(Stream.of(slot).findFirst());
    }

    List<SlotAccount> accept(FillJudge judge) {
        return new Acceptance(shelf, judge, (contract, text) -> Optional.empty()).run(Optional.empty());
    }

    Asker asker() {
        return new Asker(this, ProviderSettings.of("played", project).asking("model-x", 1000), purse);
    }

    Path path(String file) {
        return project.resolve(file);
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String id() {
        return "played";
    }

    @Override
    public Findings check(ProviderSettings settings) {
        return Findings.NONE;
    }

    @Override
    public LlmReply complete(LlmRequest request) {
        asked.add(request);
        return replies.remove();
    }
}
