package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.promote.fill.CanonicalFill;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.ContractShape;
import io.devmatrix.core.promote.fill.Wording;
import io.devmatrix.core.promote.rule.FactJson;
import io.devmatrix.core.promote.rule.TreeJson;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.promote.store.StoredFill.Origin;
import io.devmatrix.core.promote.store.StoredFill.Verdict;
import io.devmatrix.core.promote.store.StoredModel;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.fill.PromptTemplate;
import io.devmatrix.core.slot.judge.AllowList;
import io.devmatrix.core.slot.judge.SlotJudge;
import io.devmatrix.core.slot.lock.ContractParts;
import io.devmatrix.core.slot.lock.SlotRules;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Services with the same behaviour under other names and numbers, and their fills.
 *
 * @param row name of the entity, for example {@code Cart}
 * @param member that counts
 * @param limit from which on something is taken off
 * @param percent taken off
 * @param cap never more than this
 */
record RebateServices(String row, String member, String limit, int percent, String cap) {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final String MODEL =
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop
            entities:
              ROW:
                fields:
                  MEMBER: { type: "decimal(12,2)", min: 0 }
                  rebate: { type: "decimal(12,2)", default: 0, access: server }
                api: [create, read]
            flows:
              reckon:
                description: Says what is taken off
                http: POST /VARs/{VAR}/reckon -> 200 ROW
                steps:
                  - call: tieredRebate
                    with: { VAR: VAR }
                    as: taken
                  - set: { VAR.rebate: taken }
            behaviours:
              tieredRebate:
                signature: "rebate(VAR) -> decimal(12,2)"
                reads: { VAR: [MEMBER] }
                text: "PERCENT percent of the MEMBER from LIMIT on, never more than CAP."
                ensures: ["result >= 0.0", "result <= CAP.0", "VAR.MEMBER >= LIMIT.0 || result == 0.0"]
                examples:
                  - { VAR: { MEMBER: BELOW }, result: 0 }
                  - { VAR: { MEMBER: LIMIT }, result: ATLIMIT }
                  - { VAR: { MEMBER: 100000 }, result: CAP }
                  - { VAR: { MEMBER: ODD }, result: ODDRESULT }
            """;

    /** The early return. */
    static final String EARLY =
            """
            package com.acme.shop.rule;

            import java.math.BigDecimal;
            import java.math.RoundingMode;

            final class TieredRebateBusinessRules implements TieredRebate {
                @Override
                public BigDecimal rebate(ROW VAR) {
                    if (VAR.MEMBER().compareTo(new BigDecimal("LIMIT")) < 0) {
                        return BigDecimal.ZERO;
                    }
                    return VAR.MEMBER().multiply(new BigDecimal("0.RATE")).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("CAP"));
                }
            }
            """;

    /** Another way to the same answers. */
    static final String SWAPPED =
            """
            package com.acme.shop.rule;

            import java.math.BigDecimal;
            import java.math.RoundingMode;

            final class TieredRebateBusinessRules implements TieredRebate {
                @Override
                public BigDecimal rebate(ROW VAR) {
                    BigDecimal most = new BigDecimal("CAP");
                    BigDecimal part = VAR.MEMBER().multiply(BigDecimal.valueOf(PERCENT)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
                    return VAR.MEMBER().compareTo(new BigDecimal("LIMIT")) >= 0 ? most.min(part) : BigDecimal.ZERO;
                }
            }
            """;

    private String with(String text) {
        java.math.BigDecimal from = new java.math.BigDecimal(limit);
        return text.replace("ODDRESULT", part(from.add(new java.math.BigDecimal("1.23"))))
                .replace("ATLIMIT", part(from))
                .replace(
                        "BELOW", from.subtract(new java.math.BigDecimal("0.01")).toPlainString())
                .replace("ODD", from.add(new java.math.BigDecimal("1.23")).toPlainString())
                .replace("ROW", row)
                .replace("VAR", row.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + row.substring(1))
                .replace("MEMBER", member)
                .replace("LIMIT", limit)
                .replace("PERCENT", String.valueOf(percent))
                .replace("RATE", String.format(java.util.Locale.ROOT, "%02d", percent))
                .replace("CAP", cap);
    }

    private String part(java.math.BigDecimal of) {
        return of.multiply(java.math.BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .min(new java.math.BigDecimal(cap))
                .toPlainString();
    }

    String model() {
        return with(MODEL);
    }

    /** The fill in this service's words. */
    String fill(String style) {
        return with(style);
    }

    SlotContract contract() {
        return contract(model());
    }

    static SlotContract contract(String model) {
        return new SpringBootStack()
                .slots(FactTable.of(new ModelLoader()
                        .load(java.util.List.of(ModelFile.of("application.yaml", model)))
                        .require()))
                .get(0);
    }

    static String hash(SlotContract contract) {
        return ContractParts.hash(ContractParts.of(
                contract, new SlotRules(PromptTemplate.version(), AllowList.version(), SlotJudge.VERSION)));
    }

    /** Records the fill as {@code verify} does when the project passed. */
    StoredFill record(PatternStore store, String project, String source) {
        return record(store, project, source, model());
    }

    static StoredFill record(PatternStore store, String project, String source, String model) {
        StoredModel stored = StoredModel.of(new TreeMap<>(Map.of("application.yaml", model)));
        SlotContract contract = contract(model);
        StoredFill fill = new StoredFill(
                contract.kind().word(),
                ContractShape.of(contract),
                Wording.of(contract),
                hash(contract),
                project,
                contract.id(),
                Origin.LLM,
                SlotJudge.VERSION,
                Verdict.PASSED,
                TreeJson.text(CanonicalFill.of(contract, source).orElseThrow()),
                source,
                FactJson.write(ContractFacts.of(contract)),
                ContractFacts.VERSION,
                stored.id());
        store.append(stored, NOW);
        store.append(fill, NOW);
        return fill;
    }
}
