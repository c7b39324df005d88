package io.devmatrix.core.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The English words that no rule of {@link Plurals} gets right. All lower-case, sorted. */
final class PluralWords {
    /** Words with one form, and words that are plurals already. */
    static final Set<String> UNCOUNTABLE = Set.of(
            "advice",
            "aircraft",
            "baggage",
            "cash",
            "chassis",
            "data",
            "deer",
            "equipment",
            "evidence",
            "feedback",
            "fish",
            "furniture",
            "goods",
            "hardware",
            "homework",
            "information",
            "knowledge",
            "logistics",
            "luggage",
            "media",
            "metadata",
            "money",
            "music",
            "news",
            "offspring",
            "police",
            "research",
            "rice",
            "series",
            "sheep",
            "software",
            "species",
            "staff",
            "stuff",
            "traffic",
            "weather");

    /** Singular to plural. */
    static final Map<String, String> IRREGULAR = pairs(
            "analysis analyses appendix appendices axis axes bacterium bacteria basis bases buffalo buffaloes calf calves "
                    + "cargo cargoes child children corpus corpora crisis crises criterion criteria datum data "
                    + "diagnosis diagnoses die dice echo echoes elf elves ellipsis ellipses embargo embargoes "
                    + "emphasis emphases foot feet genus genera goose geese half halves hero heroes "
                    + "hypothesis hypotheses iris irises knife knives leaf leaves lens lenses life lives loaf loaves "
                    + "louse lice matrix matrices medium media mosquito mosquitoes mouse mice oasis oases ox oxen "
                    + "parenthesis parentheses person people phenomenon phenomena potato potatoes quiz quizzes "
                    + "scarf scarves self selves sheaf sheaves shelf shelves stimulus stimuli stomach stomachs "
                    + "synopsis synopses synthesis syntheses tech techs thesis theses thief thieves tomato tomatoes "
                    + "tooth teeth torpedo torpedoes vertex vertices veto vetoes volcano volcanoes whiz whizzes "
                    + "wife wives wolf wolves epoch epochs monarch monarchs chaos chaos");

    /** Irregular words that also end longer ones: grandchild, salesperson, bookshelf, housewife, afterlife. */
    static final List<String> ENDINGS = List.of("child", "foot", "life", "person", "shelf", "tooth", "wife");

    /** Words in -man that are no men. */
    static final Set<String> NO_MEN =
            Set.of("caiman", "german", "human", "norman", "ottoman", "roman", "shaman", "talisman");

    /** Singulars in -as; other words in -as are plurals. */
    static final Set<String> SINGULAR_AS = Set.of("alias", "atlas", "bias", "canvas", "gas", "pancreas");

    /** Plurals whose singular the rules would cut too short. */
    static final Map<String, String> SINGULARS =
            pairs("abuses abuse avalanches avalanche aches ache axes axis bases base brownies brownie caches cache "
                    + "calories calorie cookies cookie data data excuses excuse fuses fuse genies genie "
                    + "headaches headache lies lie media media movies movie muses muse niches niche pies pie "
                    + "prairies prairie refuses refuse rookies rookie selfies selfie ties tie uses use zombies zombie");

    private PluralWords() {}

    private static Map<String, String> pairs(String words) {
        String[] word = words.split(" ");
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < word.length; i += 2) {
            pairs.put(word[i], word[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
