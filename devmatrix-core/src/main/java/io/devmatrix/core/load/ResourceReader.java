package io.devmatrix.core.load;

import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the operations that serve an entity. A setting of one operation refines what {@code crud} says. */
final class ResourceReader {
    private static final List<String> CRUD = List.of("create", "read", "list", "update", "delete");

    private final Shape operation;
    private final OperationReader operations;

    ResourceReader(Reading reading) {
        this.operation = reading.vocabulary().shape("operation");
        this.operations = new OperationReader(reading);
    }

    /** The resource of the entity; empty when the entity is not served. */
    Optional<Resource> read(Value entity) {
        Fields fields = entity.fields("entity");
        return fields.value("api")
                .map(api -> new Resource(
                        api.node(), entity.key(), fields.optionalText("path"), operations(entity.key(), api)));
    }

    private List<Operation> operations(String entity, Value api) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        Set<String> explicit = new HashSet<>();
        if (api.isObject()) {
            api.wrongKind("a word or a list of operations");
        }
        for (Value item : api.isObject() ? List.<Value>of() : api.oneOrMore()) {
            if (item.scalarText().equals("crud")) {
                CRUD.forEach(word -> {
                    Operation plain =
                            operations.computeIfAbsent(node(api, word), node -> plain(entity, item, word, node));
                    operations.putIfAbsent(plain.node(), plain);
                });
            } else {
                explicit(entity, api, item).ifPresent(read -> {
                    operations.put(read.node(), read);
                    if (!explicit.add(read.node())) {
                        twice(item, read);
                    }
                });
            }
        }
        return new ArrayList<>(operations.values());
    }

    private Operation plain(String entity, Value item, String word, String node) {
        return operations.read(entity, word, Fields.none(item.as(node), shape(item, word)));
    }

    private Optional<Operation> explicit(String entity, Value api, Value item) {
        if (item.isObject()) {
            Fields fields = Fields.of(item, operation);
            List<Value> words = item.entries().stream()
                    .filter(entry -> operation.words().containsKey(entry.key()))
                    .toList();
            if (item.entries().size() != 1) {
                fields.whole().notOne("operation");
            }
            return words.stream().findFirst().map(word -> settings(entity, api, word));
        }
        String word = item.word("an operation");
        if (CRUD.contains(word)) {
            return Optional.of(plain(entity, item, word, node(api, word)));
        }
        unknown(item, word);
        return Optional.empty();
    }

    private Operation settings(String entity, Value api, Value word) {
        Value named = word.as(node(api, OperationReader.path(word)));
        return operations.read(entity, word.key(), Fields.of(named, shape(word, word.key())));
    }

    private void unknown(Value item, String word) {
        if (word.isEmpty()) {
            return;
        }
        if (operation.words().containsKey(word)) {
            item.problems()
                    .error(
                            ModelProblem.WRONG_KIND,
                            item.location(),
                            "`" + word + "` does not stand alone",
                            "Write `" + word + ": { ... }` with its settings");
            return;
        }
        List<String> known = new ArrayList<>(List.of("crud"));
        known.addAll(operation.words().keySet());
        item.problems()
                .unknown(
                        ModelProblem.UNKNOWN_CHOICE,
                        item.location(),
                        "There is no operation `" + word + "`",
                        word,
                        known);
    }

    private static void twice(Value item, Operation read) {
        String word = read.node().substring(item.node().lastIndexOf(".api") + 5);
        item.problems()
                .error(
                        ModelProblem.TWICE,
                        item.at(),
                        "The operation `" + word + "` stands here twice",
                        "Remove one of the two");
    }

    private static String node(Value api, String word) {
        return api.node() + "." + word;
    }

    private static Shape shape(Value item, String word) {
        return item.reading().vocabulary().shape(word);
    }
}
