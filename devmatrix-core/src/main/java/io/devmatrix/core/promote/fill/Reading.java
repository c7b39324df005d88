package io.devmatrix.core.promote.fill;

import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.util.List;

/**
 * A contract's text and conditions, read.
 *
 * @param words without names and numbers, see {@link Said}; one line for the text and one for each condition
 * @param mentions of names, in order
 * @param textNumbers in order
 * @param conditionNumbers in order
 */
record Reading(
        String words,
        Lexicon lexicon,
        List<Said.Mention> mentions,
        List<BigDecimal> textNumbers,
        List<BigDecimal> conditionNumbers) {
    static Reading of(SlotContract contract) {
        Lexicon lexicon = new Lexicon(ContractNames.of(contract));
        Said said = new Said(lexicon);
        Prose.read(contract.text(), said);
        StringBuilder words =
                new StringBuilder("text: ").append(said.takeWords()).append('\n');
        List<BigDecimal> textNumbers = said.takeNumbers();
        append("requires: ", contract.requires(), said, words);
        append("ensures: ", contract.ensures(), said, words);
        return new Reading(words.toString(), lexicon, said.mentions(), textNumbers, said.takeNumbers());
    }

    private static void append(String title, List<Condition> conditions, Said said, StringBuilder words) {
        for (Condition condition : conditions) {
            ConditionWords.read(condition.that().root(), said);
            words.append(title).append(said.takeWords()).append('\n');
        }
    }
}
