package io.devmatrix.core.promote.fill;

import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that only the examples of a contract have, by first mention. */
final class ExampleNumbers {
    private static final int MOST = 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Set<BigDecimal> known = new TreeSet<>(); // by value, whatever the scale
    private final List<BigDecimal> found = new ArrayList<>();

    private ExampleNumbers() {}

    static List<BigDecimal> of(SlotContract contract, Reading reading) {
        ExampleNumbers numbers = new ExampleNumbers();
        numbers.known.addAll(reading.textNumbers());
        numbers.known.addAll(reading.conditionNumbers());
        contract.examples().forEach(example -> numbers.add(JSON.readTree(example.json())));
        return List.copyOf(numbers.found);
    }

    private void add(JsonNode node) {
        if (node.isNumber() && found.size() < MOST && known.add(node.decimalValue())) {
            found.add(node.decimalValue());
        }
        node.forEach(this::add);
    }
}
