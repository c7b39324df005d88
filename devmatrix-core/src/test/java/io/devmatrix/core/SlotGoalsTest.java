package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotGoalsTest {
    private static final String STOP = "stop the judge\n";
    private static final String FILL = "src/main/java/com/acme/shop/rule/RebateBusinessRules.java";
    private static final String MODEL =
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop
            entities:
              Cart:
                fields:
                  total: int
                api: [create, read]
            """;

    @TempDir
    Path project;

    private ProjectLayout layout;

    @BeforeEach
    void model() throws IOException {
        layout = new ProjectLayout(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
        Files.createDirectories(layout.model());
        Files.writeString(layout.model().resolve("application.yaml"), MODEL);
    }

    /** With a class path on which any look for a provider is an error. */
    @Test
    void modeSafeLooksUpNoProvider() {
        Filled filled = goals(new NoServices()).fill(request(Optional.empty(), Optional.empty()));

        assertThat(filled.lines()).containsExactly("Mode safe: nobody is asked. 1 slot, 1 open");
        assertThat(filled.findings().hasErrors()).isFalse();
        assertThat(filled.findings().all()).singleElement().asString().endsWith("[FILL-001]");
        assertThat(written()).isEmpty();
    }

    /** The class path of the test before is seen to bite. */
    @Test
    void modeHybridLooksOneUp() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> goals(new NoServices()).fill(request(Optional.empty(), Optional.of(asked("files"))))))
                .hasStackTraceContaining("a provider was looked up");
    }

    @Test
    void settingsAreJudgedBeforeAnythingIsAsked() {
        Filled filled = goals(loader()).fill(request(Optional.empty(), Optional.of(asked("martian"))));

        assertThat(filled.findings().all())
                .singleElement()
                .asString()
                .startsWith("There is no provider `martian`.")
                .endsWith("[LLM-001]");
    }

    @Test
    void aPersonAnswersByFiles() throws IOException {
        FillRequest request = request(Optional.of("rebate"), Optional.of(asked("files")));
        Filled first = goals(loader()).fill(request);
        assertThat(first.findings().hasErrors()).isFalse();
        assertThat(first.lines()).anyMatch(line -> line.contains("The prompt is in `answers/"));
        Path prompt = RegularFiles.below(project.resolve("answers")).get(0);
        Files.writeString(
                prompt.resolveSibling(prompt.getFileName().toString().replace(".prompt.md", ".answer.txt")),
                "good by hand\n");

        Filled second = goals(loader()).fill(request);

        assertThat(second.lines())
                .contains(
                        "rule/rebate: accepted",
                        "1 slot: 0 as accepted before, 1 accepted now, 0 open",
                        "rule/rebate, call 1: Answer by files, 0 tokens in, 0 out, 0.00 USD");
        assertThat(project.resolve(FILL)).hasContent("good by hand");
        assertThat(Files.readString(project.resolve("src/main/devmatrix/lock/slots/rule-rebate.json")))
                .contains("\"kind\": \"human\"", "\"provider\": \"files\"")
                .doesNotContainIgnoringCase("tokens");
        assertThat(Files.readString(project.resolve("target/devmatrix/slots/calls.json")))
                .contains("\"requests\": ", "\"millis\": ");
    }

    @Test
    void aRunThatIsStoppedLeavesWhatItsCallsTook() throws IOException {
        FillRequest request = request(Optional.of("rebate"), Optional.of(asked("files")));
        goals(loader()).fill(request);
        Path prompt = RegularFiles.below(project.resolve("answers")).get(0);
        Files.writeString(
                prompt.resolveSibling(prompt.getFileName().toString().replace(".prompt.md", ".answer.txt")), STOP);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> goals(loader()).fill(request)))
                .isInstanceOf(CancellationException.class);

        assertThat(Files.readString(project.resolve("target/devmatrix/slots/calls.json")))
                .contains("\"purpose\": \"rule/rebate, call 1\"", "\"outcome\": \"Answer\"");
    }

    @Test
    void anUnknownSlotIsNamed() {
        assertThat(goals(loader())
                        .accept(request(Optional.of("nothing"), Optional.empty()))
                        .findings()
                        .all())
                .singleElement()
                .hasToString("The model has no slot `nothing`. Name one of `rule/rebate`. [FILL-005]");
    }

    @Test
    void repairWantsASlotAndAPatchOrSomebodyToAsk() throws IOException {
        assertThat(repair(Optional.empty())).isEqualTo("No slot is named. Name one by `-Dslot=`. [FILL-005]");
        assertThat(repair(Optional.of("rebate")))
                .isEqualTo(
                        "In mode `safe` nobody is asked for a patch. Name one by `-Ddevmatrix.repair.patch=`, or run in"
                                + " mode `hybrid`. [FILL-013]");
        assertThat(repair(Optional.of("target/generated-sources/devmatrix/com/acme/Cart.java")))
                .isEqualTo(
                        "target/generated-sources/devmatrix/com/acme/Cart.java: This file is made by the rule `entity`"
                                + " from `entities.Cart` of the model. Mend the model or that rule; what is generated is never"
                                + " patched. [FILL-015]");
    }

    @Test
    void aLinkOnTheWayIsAFinding() throws IOException {
        Path outside = Files.createDirectories(project.resolve("outside/com/acme/shop/rule"));
        Files.writeString(outside.resolve("RebateBusinessRules.java"), "good");
        Files.createSymbolicLink(project.resolve("src/main/devmatrix/lock"), project.resolve("outside"));
        Files.createSymbolicLink(project.resolve("src/main/java"), project.resolve("outside"));

        assertThat(goals(loader())
                        .accept(request(Optional.empty(), Optional.empty()))
                        .findings()
                        .all())
                .singleElement()
                .asString()
                .contains("leads elsewhere: `lock` is a link")
                .endsWith("[FILL-007]");
    }

    @Test
    void promptsAreWrittenBelowTheBuildDirectoryOnly() {
        assertThat(goals(new NoServices())
                        .prompts(layout, Path.of("target/prompts"))
                        .lines())
                .singleElement()
                .asString()
                .matches("Prompt of rule/rebate: about \\d+ tokens, in target/prompts/rule-rebate\\.prompt\\.md");
        for (String folder : List.of("prompts", "target", "target/../src", "/tmp/prompts")) {
            assertThat(goals(loader())
                            .prompts(layout, Path.of(folder))
                            .findings()
                            .all())
                    .singleElement()
                    .asString()
                    .contains("`" + folder + "` does not lie in `target`")
                    .endsWith("[FILL-007]");
        }
    }

    @Test
    void aModelThatIsNotSoundStopsAll() throws IOException {
        Files.writeString(layout.model().resolve("application.yaml"), MODEL.replace("int", "nothing"));

        assertThat(goals(loader())
                        .fill(request(Optional.empty(), Optional.empty()))
                        .findings()
                        .hasErrors())
                .isTrue();
    }

    private String repair(Optional<String> slot) {
        return goals(loader())
                .repair(new RepairRequest(request(slot, Optional.empty()), Optional.empty(), ""))
                .findings()
                .toString();
    }

    private FillRequest request(Optional<String> slot, Optional<FillRequest.Asked> asked) {
        return new FillRequest(layout, List.of(), slot, asked);
    }

    private FillRequest.Asked asked(String provider) {
        return new FillRequest.Asked(
                ProviderSettings.of(provider, project).with("folder", "answers"), Budget.DEFAULT, PriceList.NONE);
    }

    private SlotGoals goals(ClassLoader loader) {
        SlotContract contract = SampleSlots.rule("rebate");
        SlotSources sources = new SlotSources(
                facts -> List.of(contract), new Wanting(), "1", "1", new Packs(loader, facts -> List.of(contract)));
        return new SlotGoals(sources, ModelReading::of, SlotGoalsTest::origins, loader);
    }

    private static Origins origins(ProjectLayout layout, ModelReading model) {
        return new Origins(
                layout,
                () -> List.of(io.devmatrix.core.output.GeneratedFile.java(
                        "com.acme.Cart", "class Cart {}", "entity", "entities.Cart")));
    }

    private static ClassLoader loader() {
        return SlotGoalsTest.class.getClassLoader();
    }

    private List<Path> written() {
        try {
            return RegularFiles.below(project).stream()
                    .filter(file -> !file.startsWith(layout.model()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Wanting implements Judging {
        @Override
        public <T> T with(
                List<Path> classPath, java.util.function.Function<io.devmatrix.core.slot.contract.FillJudge, T> work) {
            return work.apply((contract, source) -> {
                if (source.contains(STOP)) {
                    throw new CancellationException();
                }
                return SampleSlots.wanting("good").judge(contract, source);
            });
        }
    }

    private static final class NoServices extends ClassLoader {
        NoServices() {
            super(SlotGoalsTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.startsWith("META-INF/services/")) {
                return super.getResources(name);
            }
            throw new IllegalStateException("a provider was looked up");
        }
    }
}
