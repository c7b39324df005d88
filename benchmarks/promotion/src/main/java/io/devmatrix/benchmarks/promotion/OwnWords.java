package io.devmatrix.benchmarks.promotion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one service: the same model and the same fills under other names. */
record OwnWords(String name, Map<String, String> words) {
    private static final List<String> BASE = List.of(
            """
            Order order OrderLine lines unitPrice pieces total placedAt fragile Stage OPEN DONE too-late TOO_LATE
            """
                    .strip()
                    .split(" "));

    /** Twelve services; each line stands for those of the first. */
    private static final String OTHERS =
            """
            Order order OrderLine lines unitPrice pieces total placedAt fragile Stage OPEN DONE too-late TOO_LATE
            Trip trip Leg legs fare seats cost bookedAt risky Phase PLANNED TAKEN too-old TOO_OLD
            Loan loan Slice slices rate shares amount givenAt secured Status ASKED REPAID expired EXPIRED
            Stay stay Night nights fee guests bill reservedAt noisy Mood HELD LEFT gone-by GONE_BY
            Claim claim Loss losses damage items value reportedAt proven Step FILED PAID lapsed LAPSED
            Quote quote Position positions charge units price sentAt special Level DRAFT FINAL stale-offer STALE_OFFER
            Shipment shipment Parcel parcels postage copies freight shippedAt breakable State PACKED ARRIVED over-due OVER_DUE
            Visit visit Treatment treatments tariff doses invoice visitedAt painful Course BEGUN ENDED long-ago LONG_AGO
            Plan plan Lesson lessons tuition hours expense startedAt hard Grade OFFERED PASSED closed-down CLOSED_DOWN
            Harvest harvest Crate crates cratePrice apples proceeds pickedAt ripe Season GROWN SOLD rotten ROTTEN
            Concert concert Ticket tickets admission places revenue playedAt standing Mode STAGED PLAYED sold-out SOLD_OUT
            Repair repair Part parts partPrice screws labour brokenAt rare Progress BROKEN MENDED out-of-time OUT_OF_TIME
            """;

    static List<OwnWords> all() {
        return OTHERS.lines().map(OwnWords::of).toList();
    }

    private static OwnWords of(String line) {
        String[] others = line.split(" ");
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i < BASE.size(); i++) {
            words.put(BASE.get(i), others[i]);
        }
        return new OwnWords(others[0], words);
    }

    /** The text with each word replaced at once, whole words only. */
    String in(String text) {
        String any = words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
        return Pattern.compile(any)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
    }
}
