package io.devmatrix.core.promote.fill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names of the model in words. Names that differ only in being plurals are one, since prose takes either. */
final class Lexicon {
    /** Words that mean something else in a sentence far more often than a name of one word would. */
    private static final Set<String> PROSE = Set.of(
            """
            a about above according across after again against all along alone also although always am among an and another any
            apart are around as at away back be because been before behind being below beneath beside between beyond both but by
            can cannot could did do does done double down during each either else equal equals even ever every except exactly few
            fewer first for from further given greater greatest had half has have having he her here highest him his how however if in
            instead into is it its itself just largest last later least less like lowest many may maximum me mean means might
            minimum more most much must my neither never next no nobody none nor not nothing now of off often on once only onto or
            other others otherwise our out outside over own per percent percentage plus minus rather result round rounded same second
            several shall she should since single smaller smallest so some somebody still such sum than that the their them then there
            these they third this those though through thus times to together too toward twice under unless until up upon us was we
            were what when where whether which while who whole whom whose why will with within without would yet you your
            """
                    .strip()
                    .split("\\s+"));

    private final Map<String, List<ModelName>> names = new LinkedHashMap<>();
    private final int longest;

    Lexicon(List<ModelName> all) {
        all.forEach(name ->
                names.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(name));
        this.longest = all.stream()
                .mapToInt(name -> name.words().split(" ").length)
                .max()
                .orElse(0);
    }

    /** Words of the longest name. */
    int longest() {
        return longest;
    }

    /** Key of the name that these words are, in prose. */
    Optional<String> find(String words) {
        return PROSE.contains(words) || NumberWords.isNumber(words) ? Optional.empty() : exact(words);
    }

    /** Key of the name. */
    Optional<String> exact(String words) {
        return Optional.of(ModelName.key(words)).filter(names::containsKey);
    }

    /** All that have the name, those first that have it letter by letter. */
    List<ModelName> named(String key, String words) {
        Collection<ModelName> all = names.getOrDefault(key, List.of());
        List<ModelName> ordered = new ArrayList<>();
        all.stream().filter(name -> name.words().equals(words)).forEach(ordered::add);
        all.stream().filter(name -> !name.words().equals(words)).forEach(ordered::add);
        return ordered;
    }
}
