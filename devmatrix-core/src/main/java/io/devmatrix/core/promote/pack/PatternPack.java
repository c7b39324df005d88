package io.devmatrix.core.promote.pack;

import java.util.List;

/**
 * Rules that were learned, as one jar.
 *
 * @param name group and artifact with a colon between
 * @param version of the jar
 * @param rules sorted by id
 */
public record PatternPack(String name, String version, List<PackedRule> rules) {
    public PatternPack {
        rules = List.copyOf(rules);
    }
}
