package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.fill.Acceptance;
import io.devmatrix.core.slot.fill.FillRun;
import io.devmatrix.core.slot.fill.PromptPage;
import io.devmatrix.core.slot.fill.Repair;
import io.devmatrix.core.slot.fill.RuleTrials;
import io.devmatrix.core.slot.fill.SlotAccount;
import io.devmatrix.core.slot.lock.PathRefused;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the goals about slots ask for: fill, accept, repair, and the prompts. */
public final class SlotGoals {
    private final SlotSources sources;
    private final Function<ProjectLayout, ModelReading> reading;
    private final BiFunction<ProjectLayout, ModelReading, Origins> origins;
    private final ClassLoader loader;

    SlotGoals(
            SlotSources sources,
            Function<ProjectLayout, ModelReading> reading,
            BiFunction<ProjectLayout, ModelReading, Origins> origins,
            ClassLoader loader) {
        this.sources = sources;
        this.reading = reading;
        this.origins = origins;
        this.loader = loader;
    }

    /** Says what is open; asks for it when somebody may be asked, and keeps what the judge accepts, each fill at once. */
    public Filled fill(FillRequest request) {
        return withShelf(request, (project, slot) -> {
            List<SlotAccount> tried = tried(request, project, slot);
            if (request.asked().isEmpty()) {
                return safe(project.shelf(), slot, tried);
            }
            if (slot.isPresent() && tried.stream().anyMatch(SlotAccount::isAccepted)) {
                return AccountText.of(tried);
            }
            return new PaidWork(loader, request.layout())
                    .run(request.asked().get(), asker -> sources.judge().with(request.classPath(), judge -> {
                        List<SlotAccount> accounts = new FillRun(project.shelf(), judge, asker).run(slot);
                        return SlotAccount.after(tried, accounts);
                    }));
        });
    }

    /** What came of rules whose words are others; no judge is started when there is none to be tried. */
    private List<SlotAccount> tried(FillRequest request, SlotProject project, Optional<String> slot) {
        RuleTrials trials = new RuleTrials(project.shelf(), project.ruled()::trials);
        List<RuleTrials.Trial> found = trials.find(slot);
        return found.isEmpty()
                ? List.of()
                : sources.judge().with(request.classPath(), judge -> trials.run(found, judge));
    }

    /** Judges fills that are there, and locks what passes; asks nobody. */
    public Filled accept(FillRequest request) {
        return withShelf(request, (project, slot) -> sources.judge()
                .with(
                        request.classPath(),
                        judge -> AccountText.of(
                                new Acceptance(project.shelf(), judge, project.ruled()::replaced).run(slot))));
    }

    /** Mends the fill of the slot by a patch that is given or asked for. */
    public Filled repair(RepairRequest request) {
        if (request.fill().slot().isEmpty()) {
            return failed("FILL-005", "No slot is named", "Name one by `-Dslot=`");
        }
        return withShelf(request.fill(), (project, slot) -> sources.judge()
                .with(
                        request.fill().classPath(),
                        judge -> repair(
                                request,
                                new Repair(project.shelf(), judge, project.origins()),
                                project.standing(slot.orElseThrow()))));
    }

    private Filled repair(RepairRequest request, Repair repair, SlotStanding standing) {
        ProjectLayout layout = request.fill().layout();
        if (request.patch().isPresent()) {
            String diff = text(layout.base().resolve(request.patch().get()));
            return AccountText.of(List.of(repair.byPatch(standing, diff, request.reason())));
        }
        if (request.fill().asked().isEmpty()) {
            return failed(
                    "FILL-013",
                    "In mode `safe` nobody is asked for a patch",
                    "Name one by `-Ddevmatrix.repair.patch=`, or run in mode `hybrid`");
        }
        return new PaidWork(loader, layout)
                .run(
                        request.fill().asked().get(),
                        asker -> List.of(repair.byProvider(standing, asker, request.reason())));
    }

    /**
     * Writes the prompt of each slot, asking nobody.
     *
     * @param folder in the project
     */
    public Filled prompts(ProjectLayout layout, Path folder) {
        FillRequest all = new FillRequest(layout, List.of(), Optional.empty(), Optional.empty());
        return withShelf(all, (project, slot) -> PromptFolder.write(layout, folder, PromptPage.of(project.shelf())));
    }

    private interface Goal {
        Filled run(SlotProject project, Optional<String> slot);
    }

    private Filled withShelf(FillRequest request, Goal goal) {
        ModelReading model = reading.apply(request.layout());
        if (!model.isSound()) {
            return new Filled(model.findings(), List.of());
        }
        SlotProject project = SlotProject.of(sources, request.layout(), model, origins.apply(request.layout(), model));
        Optional<String> slot = request.slot().flatMap(project::id);
        if (request.slot().isPresent() && slot.isEmpty()) {
            return new Filled(Findings.of(List.of(project.unknown(request.slot().get()))), List.of());
        }
        try {
            Filled filled = goal.run(project, slot);
            return new Filled(
                    model.findings().and(Findings.of(project.shelf().orphans())).and(filled.findings()),
                    filled.lines());
        } catch (PathRefused e) {
            return new Filled(
                    Findings.of(List.of(
                            Finding.error("FILL-007", Location.of(e.path()), String.valueOf(e.getMessage()), e.fix()))),
                    List.of());
        }
    }

    private static Filled safe(SlotShelf shelf, Optional<String> slot, List<SlotAccount> tried) {
        List<SlotStanding> open = shelf.standings().stream()
                .filter(standing -> slot.isEmpty() || slot.get().equals(standing.id()))
                .filter(standing -> !standing.isOk())
                .toList();
        List<Finding> found = open.stream()
                .map(standing -> standing.finding(Severity.WARNING))
                .toList();
        int all = shelf.standings().size();
        List<String> lines = new ArrayList<>(AccountText.each(tried));
        lines.add("Mode safe: nobody is asked. " + AccountText.count(all, "slot") + ", " + open.size() + " open");
        return new Filled(Findings.of(found), lines);
    }

    private static Filled failed(String id, String problem, String fix) {
        return new Filled(Findings.of(List.of(Finding.error(id, Location.NONE, problem, fix))), List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
