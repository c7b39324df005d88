package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.lock.SlotFolders;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.util.List;

/**
 * What would be asked for a slot, as a page to read; nobody is asked.
 *
 * @param file name of the page
 * @param tokens that the prompt takes, estimated
 * @param text of the page; empty when the prompt must not be written
 * @param findings what keeps it from being sent
 */
public record PromptPage(String file, String slot, long tokens, String text, List<Finding> findings) {
    public PromptPage {
        findings = List.copyOf(findings);
    }

    /** A page for each slot of the shelf, sorted by id. */
    public static List<PromptPage> of(SlotShelf shelf) {
        List<SlotStanding> all = shelf.standings();
        return all.stream().map(standing -> of(standing, all)).toList();
    }

    private static PromptPage of(SlotStanding standing, List<SlotStanding> all) {
        Prompt prompt = PromptTemplate.fill(Tasks.of(standing, all));
        List<Finding> found = PromptGuard.check(standing.contract(), prompt, standing.path());
        String text = prompt.instructions() + "\n" + prompt.text();
        return new PromptPage(
                SlotFolders.fileName(standing.contract()) + ".prompt.md",
                standing.id(),
                prompt.estimatedTokens(),
                found.isEmpty() ? text : "",
                found);
    }
}
