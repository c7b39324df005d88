package io.devmatrix.core.promote.mine;

import java.util.List;

/**
 * What one contract shape gave.
 *
 * @param finds rules, the least general first
 * @param unlearned fills without one
 */
public record Mined(List<Find> finds, List<Unlearned> unlearned) {
    public Mined {
        finds = List.copyOf(finds);
        unlearned = List.copyOf(unlearned);
    }
}
