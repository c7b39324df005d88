package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list of the fake service. */
final class FakeList {
    private static final List<String> STATES = List.of("open", "busy", "done");
    private static final int MOST = 5;
    private static final int USUAL = 3;

    private final Set<Fault> faults;
    private final Map<String, String> left;

    FakeList(Set<Fault> faults, Map<String, String> query) {
        this.faults = faults;
        this.left = new LinkedHashMap<>(query);
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    FakeAnswer of(FakeTable table, long turn) {
        boolean things = table.entity().entity().name().equals("Thing");
        List<ObjectNode> rows = new ArrayList<>(table.rows());
        int size = number("size", USUAL, 1, has(Fault.SIZE_UNBOUNDED) ? 1000 : MOST);
        int page = number("page", 1, has(Fault.PAGE_BEFORE_FIRST_ACCEPTED) ? 0 : 1, Integer.MAX_VALUE);
        if (things) {
            rows.sort(order());
            rows.removeIf(filters().negate());
        } else {
            rows.sort(key("id"));
        }
        if (!left.isEmpty() && !has(Fault.UNKNOWN_PARAMETER_ACCEPTED)) {
            throw new Refused(400, "Unknown parameter");
        }
        if (has(Fault.UNSTABLE_ORDER)) {
            Collections.rotate(rows, (int) (turn % Math.max(1, rows.size())));
        }
        return FakeAnswer.json(200, page(rows, page, has(Fault.SIZE_IGNORED) ? USUAL : size, size));
    }

    private JsonNode page(List<ObjectNode> rows, int page, int size, int said) {
        long from = has(Fault.PAGE_IGNORED)
                ? 0
                : Math.max(0, (page - 1L) * size - (has(Fault.PAGES_OVERLAP) && page > 1 ? 1 : 0));
        ArrayNode items = JSON.arrayNode();
        rows.stream().skip(from).limit(size).forEach(items::add);
        ObjectNode envelope = JSON.objectNode();
        envelope.set("items", items);
        envelope.put("total", has(Fault.TOTAL_OF_PAGE) ? items.size() : rows.size());
        return envelope.put("page", page).put("size", said);
    }

    private int number(String name, int absent, int least, int most) {
        String text = left.remove(name);
        if (text == null) {
            return absent;
        }
        if (text.equals("0") && has(Fault.SIZE_ZERO_FAILS)) {
            throw new Refused(500, "Division by zero");
        }
        if (!text.matches("-?\\d{1,10}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new Refused(400, "Out of bounds");
        }
        return Integer.parseInt(text);
    }

    private Comparator<JsonNode> order() {
        String sort = left.remove("sort");
        Comparator<JsonNode> byState = has(Fault.ENUM_SORTED_BY_NAME)
                ? Comparator.comparing(row -> row.path("state").asString())
                : Comparator.comparing(row -> STATES.indexOf(row.path("state").asString()));
        Comparator<JsonNode> own = byState.reversed().thenComparing(key("name"));
        if (sort == null || has(Fault.SORT_IGNORED)) {
            return own.thenComparing(key("id"));
        }
        Comparator<JsonNode> order = (one, other) -> 0;
        for (String part : sort.split(",", -1)) {
            String name = part.replaceFirst("^-", "");
            if (!List.of("name", "amount").contains(name)) {
                if (has(Fault.SORT_ACCEPTS_ALL)) {
                    continue;
                }
                throw new Refused(400, "No such key");
            }
            order = order.thenComparing(part.startsWith("-") ? key(name).reversed() : key(name));
        }
        return order.thenComparing(key("id"));
    }

    private static Comparator<JsonNode> key(String name) {
        return name.equals("amount")
                ? Comparator.comparing((JsonNode row) -> row.path(name).asInt())
                : Comparator.comparing((JsonNode row) -> row.path(name).asString());
    }

    private Predicate<JsonNode> filters() {
        Predicate<JsonNode> state = equal("state", "open|busy|done");
        Predicate<JsonNode> shelf = equal("shelfId", "[-0-9a-f]{36}");
        String from = bound("amountFrom");
        String to = bound("amountTo");
        int open = has(Fault.RANGE_EXCLUSIVE) ? 1 : 0;
        Predicate<JsonNode> range = row -> (from == null || row.path("amount").asInt() >= Integer.parseInt(from))
                && (to == null || row.path("amount").asInt() <= Integer.parseInt(to) - open);
        return state.and(shelf).and(range).and(search());
    }

    private Predicate<JsonNode> equal(String name, String pattern) {
        String text = left.remove(name);
        if (text == null || has(Fault.FILTER_IGNORED)) {
            return row -> true;
        }
        if (!text.matches(pattern)) {
            if (has(Fault.MALFORMED_FILTER_IGNORED)) {
                return row -> true;
            }
            throw new Refused(400, "Malformed");
        }
        return row -> row.path(name).asString().equals(text);
    }

    private @Nullable String bound(String name) {
        String text = left.remove(name);
        if (text != null && !text.matches("-?\\d{1,9}")) {
            throw new Refused(400, "Malformed");
        }
        return text;
    }

    private Predicate<JsonNode> search() {
        String text = left.remove("search");
        if (text == null) {
            return row -> true;
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refused(400, "NUL");
        }
        List<String> fields = has(Fault.SEARCH_LEAVES_A_FIELD_OUT) ? List.of("name") : List.of("name", "hint");
        return row -> fields.stream().anyMatch(field -> found(row.path(field).asString(""), text));
    }

    private boolean found(String value, String text) {
        if (has(Fault.SEARCH_WITH_WILDCARDS)) {
            return value.toLowerCase(Locale.ROOT).matches(".*" + wild(text.toLowerCase(Locale.ROOT)) + ".*");
        }
        return has(Fault.SEARCH_MINDS_CASE)
                ? value.contains(text)
                : value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static String wild(String text) {
        return Pattern.quote(text).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
    }
}
