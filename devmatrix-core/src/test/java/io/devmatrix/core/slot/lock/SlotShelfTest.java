package io.devmatrix.core.slot.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotShelfTest {
    private static final SlotRules RULES = new SlotRules("1", "2", "3");
    private static final String TEXT = "class DiscountBusinessRules {}\n";
    private static final String FILL = "src/main/java/com/acme/shop/rule/DiscountBusinessRules.java";
    private static final String LOCK = "src/main/devmatrix/lock/slots/rule-discount.json";

    private final SlotContract contract = SampleSlots.rule("discount");

    @TempDir
    Path project;

    @Test
    void aSlotWithoutFillIsMissing() {
        SlotStanding standing = standing();

        assertThat(standing.state()).isEqualTo(SlotState.MISSING);
        assertThat(standing.isReplaceable()).isTrue();
        assertThat(standing.finding(Severity.WARNING))
                .hasToString(FILL + ": The slot `rule/discount` is open: it has no fill. Run `mvn devmatrix:fill"
                        + " -Ddevmatrix.mode=hybrid -Dslot=rule/discount`, or write it and run `mvn devmatrix:accept"
                        + " -Dslot=rule/discount`. [FILL-001]");
    }

    @Test
    void aKeptFillIsOk() throws IOException {
        keep(lock());

        assertThat(standing().state()).isEqualTo(SlotState.OK);
        assertThat(Files.readString(project.resolve(FILL))).isEqualTo(TEXT);
    }

    /** So a run that is killed in between leaves a fill that `accept` locks, and not the lock of a fill that is lost. */
    @Test
    void theFillIsWrittenBeforeItsLock() {
        assertThat(shelf(contract, RULES).files(contract, TEXT, lock()))
                .extracting(SlotText::path)
                .containsExactly(FILL, LOCK);
    }

    @Test
    void aCheckoutWithOtherLineEndsIsOk() throws IOException {
        keep(lock());
        Files.writeString(project.resolve(FILL), TEXT.replace("\n", "\r\n"));
        Files.writeString(
                project.resolve(LOCK), Files.readString(project.resolve(LOCK)).replace("\n", "\r\n"));

        assertThat(standing().state()).isEqualTo(SlotState.OK);
    }

    @Test
    void anotherContractMakesItStaleAndSaysWhatChanged() {
        keep(lock());
        String slice = SampleSlots.SLICE.replace("\"scale\":2", "\"scale\":3").replace("Five", "Six");

        SlotStanding standing =
                shelf(SampleSlots.rule("discount", slice), RULES).standings().get(0);

        assertThat(standing.state()).isEqualTo(SlotState.STALE);
        assertThat(standing.isReplaceable()).isTrue();
        assertThat(standing.changed()).containsExactly("Cart.total", "text");
        assertThat(standing.finding(Severity.ERROR))
                .hasToString(FILL + ": The fill of `rule/discount` was accepted for another contract; changed:"
                        + " `Cart.total`, `text`. Run `mvn devmatrix:accept -Dslot=rule/discount`, which"
                        + " keeps it if it still passes, or `mvn devmatrix:fill -Ddevmatrix.mode=hybrid"
                        + " -Dslot=rule/discount`. [FILL-002]");
    }

    @Test
    void eachPartOfTheContractCounts() {
        keep(lock());

        assertThat(changed("\"total\"", "\"sum\"")).containsExactly("Cart.sum", "Cart.total");
        assertThat(changed("\"int\"}}],", "\"long\"}}],")).containsExactly("Line.count");
        assertThat(changed("[\"OPEN\"]", "[\"OPEN\",\"SHUT\"]")).containsExactly("State");
        assertThat(changed("result >= 0", "result > 0")).containsExactly("ensures");
        assertThat(changed("{\"type\":\"int\"},\"text\"", "{\"type\":\"long\"},\"text\""))
                .containsExactly("result");
        assertThat(changed("\"name\":\"cart\"", "\"name\":\"basket\"")).containsExactly("the model as a whole");
        assertThat(changed("\"record\":\"Line\"", "\"record\":\"CartLine\"")).isNotEmpty();
        assertThat(changed(contract, new SlotRules("2", "2", "3"))).containsExactly("the rules of fills");
        assertThat(changed(contract, new SlotRules("1", "3", "3"))).containsExactly("the rules of fills");
        assertThat(changed(contract, new SlotRules("1", "2", "4"))).isEmpty();
    }

    @Test
    void twoLargeNumbersAreNotTakenForOne() {
        String slice = "{\"least\":12345678901234567890.12}";
        SlotShelf before = shelf(SampleSlots.rule("discount", slice), RULES);
        SlotShelf after = shelf(SampleSlots.rule("discount", slice.replace(".12", ".13")), RULES);

        assertThat(before.parts(SampleSlots.rule("discount", slice)).get("least"))
                .isNotEqualTo(after.parts(SampleSlots.rule("discount", slice.replace(".12", ".13")))
                        .get("least"));
    }

    @Test
    void anEditedFillHasDrifted() throws IOException {
        keep(lock());
        Files.writeString(project.resolve(FILL), TEXT + "// by hand\n");

        assertThat(standing().isReplaceable()).isFalse();
        assertThat(standing().finding(Severity.ERROR))
                .hasToString(FILL + ": The fill of `rule/discount` is not the one that was accepted. Run `mvn"
                        + " devmatrix:accept -Dslot=rule/discount`, or restore it and its lock from version control."
                        + " [FILL-003]");
    }

    @Test
    void aFillWithoutLockHasDrifted() throws IOException {
        Files.createDirectories(project.resolve(FILL).getParent());
        Files.writeString(project.resolve(FILL), TEXT);

        assertThat(standing().state()).isEqualTo(SlotState.DRIFTED);
        assertThat(standing().reason()).isEqualTo("The fill of `rule/discount` was never accepted: it has no lock");
    }

    @Test
    void aFillOfAPersonIsNotReplaced() {
        keep(human());
        assertThat(standing().isOk()).isTrue();
        assertThat(standing().isReplaceable()).isFalse();
        assertThat(shelf(contract, new SlotRules("9", "9", "9")).standings().get(0))
                .satisfies(stale -> assertThat(stale.isReplaceable()).isFalse())
                .satisfies(stale -> assertThat(stale.fix())
                        .isEqualTo(
                                "Run `mvn devmatrix:accept -Dslot=rule/discount`, which keeps it if it still passes"));
    }

    @Test
    void aLockThatCannotBeReadIsNamed() throws IOException {
        keep(lock());
        String good = Files.readString(project.resolve(LOCK));

        assertThat(reasonWith("<<<<<<< HEAD\n" + good))
                .startsWith("`" + LOCK + "` cannot be read: It is no JSON from line 1, column ");
        assertThat(reasonWith("{}")).endsWith("Its format is not `1`, which this version reads");
        assertThat(reasonWith(good.replaceFirst("\"Cart.total\": \"....", "\"Cart.total\": \"0000")))
                .endsWith("Its parts do not make up its contract");
        assertThat(reasonWith(good.replace("\"llm\"", "\"martian\""))).endsWith("Its author is of no known kind");
        assertThat(reasonWith(good.replace("\"rule/discount\"", "\"rule/other\"")))
                .endsWith("it has no lock");
        assertThat(standing().isReplaceable()).isFalse();
    }

    @Test
    void aLockIsTheSameEachTimeAndMerges() throws IOException {
        keep(lock());

        assertThat(Files.readString(project.resolve(LOCK)))
                .isEqualTo(
                        """
                        {
                          "attempts": 2,
                          "author": {
                            "kind": "llm",
                            "model": "model-x-1",
                            "provider": "anthropic"
                          },
                          "content": "%s",
                          "contract": "%s",
                          "devmatrixSlot": 1,
                          "parts": {
                            "Cart.lines": "%s",
                            "Cart.state": "%s",
                            "Cart.total": "%s",
                            "Line.count": "%s",
                            "State": "%s",
                            "ensures": "%s",
                            "name": "%s",
                            "result": "%s",
                            "text": "%s",
                            "the model as a whole": "%s",
                            "the rules of fills": "%s",
                            "the signature": "%s"
                          },
                          "prompt": "abc",
                          "slot": "rule/discount",
                          "verdict": {
                            "allowed": "2",
                            "cases": 12,
                            "judge": "3",
                            "killed": 5,
                            "planted": 5
                          }
                        }
                        """
                                .formatted(
                                        Sha256.of(TEXT),
                                        ContractParts.hash(parts()),
                                        Sha256.of("{\"name\":\"lines\",\"shape\":{\"each\":{\"entity\":\"Line\","
                                                + "\"record\":\"Line\"}}}"),
                                        Sha256.of("{\"name\":\"state\",\"shape\":{\"enum\":\"State\"}}"),
                                        Sha256.of("{\"name\":\"total\",\"shape\":{\"scale\":2,\"type\":\"decimal\"}}"),
                                        Sha256.of("{\"name\":\"count\",\"shape\":{\"type\":\"int\"}}"),
                                        Sha256.of("[\"OPEN\"]"),
                                        Sha256.of("[\"result >= 0\"]"),
                                        Sha256.of("\"percent\""),
                                        Sha256.of("{\"type\":\"int\"}"),
                                        Sha256.of("\"Five percent.\""),
                                        Sha256.of(SampleSlots.SLICE),
                                        Sha256.of("1\n2"),
                                        Sha256.of("com.acme.shop.rule.Discount DiscountBusinessRules percent(total:"
                                                + " DECIMAL(2)) -> INT(0) refuses  uses ")));
    }

    @Test
    void aLockSaysWhichRuleItsFillReplaces() throws IOException {
        PackRule rule = new PackRule("0123456789abcdef".repeat(4), "com.acme:patterns", "1.2");
        keep(human().replacing(Optional.of(rule)));

        assertThat(standing().lock().orElseThrow().replaces()).contains(rule);
        String good = Files.readString(project.resolve(LOCK));
        assertThat(good)
                .contains("\"replaces\": {\n    \"pack\": \"com.acme:patterns\",\n    \"rule\": \"0123456789abcdef");
        assertThat(reasonWith(good.replace(rule.id(), "abc")))
                .endsWith("What it replaces is no rule: `abc` is no SHA-256");
        keep(human());
        assertThat(standing().lock().orElseThrow().replaces()).isEmpty();
    }

    @Test
    void aLockOfNoSlotIsNamed() {
        keep(lock());

        assertThat(shelf(SampleSlots.rule("other"), RULES).orphans())
                .singleElement()
                .hasToString(LOCK + ": The model has no slot for this lock. Remove it, and the fill if nothing else"
                        + " needs it. [FILL-006]");
        assertThat(shelf(contract, RULES).orphans()).isEmpty();
    }

    private String reasonWith(String lock) throws IOException {
        Files.writeString(project.resolve(LOCK), lock);
        return standing().reason();
    }

    private List<String> changed(String part, String by) {
        assertThat(SampleSlots.SLICE).containsOnlyOnce(part);
        return changed(SampleSlots.rule("discount", SampleSlots.SLICE.replace(part, by)), RULES);
    }

    private List<String> changed(SlotContract other, SlotRules rules) {
        return shelf(other, rules).standings().get(0).changed();
    }

    private void keep(SlotLock lock) {
        shelf(contract, RULES).keep(contract, TEXT, lock);
    }

    private SlotLock human() {
        return new SlotLock(
                "rule/discount",
                parts(),
                Author.HUMAN,
                "",
                Sha256.of(TEXT),
                0,
                new SlotLock.Verdict(12, 5, 5, "3", "2"));
    }

    private SlotLock lock() {
        return human().asked("anthropic", "model-x-1", "abc", 2);
    }

    private java.util.SortedMap<String, String> parts() {
        return ContractParts.of(contract, RULES);
    }

    private SlotStanding standing() {
        return shelf(contract, RULES).standings().get(0);
    }

    private SlotShelf shelf(SlotContract slot, SlotRules rules) {
        return new SlotShelf(new SlotFolders(project, project.resolve("target/devmatrix")), rules, List.of(slot));
    }
}
