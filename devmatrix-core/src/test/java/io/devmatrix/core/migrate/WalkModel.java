package io.devmatrix.core.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model that is edited at random: the text of it, kept sound. */
final class WalkModel {
    private static final List<String> TYPES = List.of(
            "string(4)",
            "string(9)",
            "string(40)",
            "text",
            "int",
            "long",
            "decimal(5,1)",
            "decimal(9,2)",
            "decimal(12,4)",
            "boolean",
            "date",
            "instant",
            "uuid",
            "json",
            "duration",
            "bytes(20)",
            "email",
            "url",
            "text(30)",
            "Colour");

    private final List<Thing> things = new ArrayList<>();
    private final List<String> colours = new ArrayList<>(List.of("red", "green", "blue"));
    private String formerColour = "";
    private String newColour = "";
    private String goneColour = "";
    private final List<Field> fresh = new ArrayList<>();
    private int names;

    static final class Field {
        String name;
        String former = "";
        String type = "";
        String target = "";
        boolean many;
        boolean one;
        boolean nullable;
        boolean unique;
        boolean index;
        int min = -1;
        String onDelete = "restrict";
        String preset = "";
        String backfill = "";

        boolean relation() {
            return !target.isEmpty();
        }
    }

    static final class Thing {
        String name;
        String former = "";
        boolean softDelete;
        boolean audit;
        boolean described;
        boolean active = true;
        boolean locked;
        String parent = "";
        /** How its stored value is computed; 0 for none. */
        int kept;

        final List<Unique> uniques = new ArrayList<>();
        final List<Field> fields = new ArrayList<>();
        final List<String> checks = new ArrayList<>();
    }

    /** Of several fields, for the rows that a condition chooses. */
    record Unique(List<Field> fields, String where) {
        String yaml() {
            String names = fields.stream().map(field -> field.name).collect(Collectors.joining(", "));
            String chosen = where.replace("{}", fields.get(0).name);
            return "{ fields: [" + names + "]" + (where.isEmpty() ? "" : ", where: \"" + chosen + "\"") + " }";
        }
    }

    WalkModel(Random random) {
        for (int i = 0; i < 3; i++) {
            addThing(random);
        }
        things.get(2).parent = things.get(0).name;
        things.get(1).parent = things.get(0).name;
    }

    private String next(String start) {
        return start
                + Integer.toString(1000 + names++, 26)
                        .chars()
                        .mapToObj(c -> Character.isDigit(c)
                                ? String.valueOf((char) ('q' + c - '0'))
                                : String.valueOf((char) c))
                        .collect(Collectors.joining());
    }

    private void addThing(Random random) {
        Thing thing = new Thing();
        thing.name = next("Thing");
        thing.kept = 1 + random.nextInt(4);
        things.add(thing);
        for (int i = 0; i < 4; i++) {
            addField(thing, random);
        }
    }

    private void addField(Thing thing, Random random) {
        Field field = new Field();
        field.name = next("field");
        if (random.nextInt(5) == 0) {
            field.target = things.get(random.nextInt(things.size())).name;
            field.many = random.nextInt(3) == 0;
            field.nullable = true;
            field.onDelete = random.nextBoolean() ? "set-null" : "restrict";
        } else {
            field.type = TYPES.get(random.nextInt(TYPES.size()));
            field.nullable = random.nextInt(3) == 0;
            field.preset = field.nullable && random.nextBoolean() ? "" : preset(field.type, random);
            field.nullable |= field.preset.isEmpty();
            if (random.nextInt(4) == 0) {
                field.backfill = preset(field.type, random)
                        .replace("now()", "now")
                        .replace("uuid()", "")
                        .replace("sequence()", "");
                field.backfill = literal(field.type, field.backfill);
            }
        }
        thing.fields.add(field);
        fresh.add(field);
    }

    private static String literal(String type, String text) {
        if (text.isEmpty()
                || text.contains("@")
                || text.contains("//")
                || type.equals("json")
                || type.equals("date")
                || type.equals("uuid")) {
            return "";
        }
        return type.startsWith("string") || type.startsWith("text") ? "\"'" + text + "'\"" : text;
    }

    private String preset(String type, Random random) {
        return switch (type.replaceAll("\\(.*", "")) {
            case "string", "text" -> random.nextBoolean() ? "12" : "x";
            case "email" -> "a@b.example";
            case "url" -> "https://b.example";
            case "duration", "bytes" -> "";
            case "int", "long" -> random.nextInt(3) == 0 ? "sequence()" : "7";
            case "decimal" -> "1.5";
            case "boolean" -> "true";
            case "date" -> random.nextBoolean() ? "now()" : "2026-01-31";
            case "instant" -> "now()";
            case "uuid" -> "uuid()";
            case "json" -> "{ a: 1 }";
            default -> colours.get(0);
        };
    }

    /** Up to three edits at once, and what they are. */
    String edits(Random random) {
        things.forEach(thing -> {
            thing.former = "";
            thing.fields.forEach(field -> field.former = "");
        });
        formerColour = "";
        newColour = "";
        goneColour = "";
        fresh.clear();
        return Stream.generate(() -> edit(random)).limit(1 + random.nextInt(3)).collect(Collectors.joining(", "));
    }

    private String edit(Random random) {
        Thing thing = things.get(random.nextInt(things.size()));
        Field field = thing.fields.isEmpty() ? null : thing.fields.get(random.nextInt(thing.fields.size()));
        int kind = random.nextInt(23);
        return switch (kind) {
            case 0 -> thing(random);
            case 1 -> dropThing(thing);
            case 2 -> renameThing(thing);
            case 3, 4 -> added(thing, random);
            case 5 -> colour(random);
            case 6 -> soft(thing);
            case 7 -> check(thing, random);
            case 18 -> nest(thing, random);
            case 19 -> unique(thing, random);
            case 20 -> flag(thing, random);
            case 21, 22 -> keep(thing, random);
            default -> field == null ? added(thing, random) : field(kind, thing, field, random);
        };
    }

    private String thing(Random random) {
        if (things.size() > 6) {
            return "nothing";
        }
        addThing(random);
        return "add entity";
    }

    private String dropThing(Thing thing) {
        if (things.size() < 3) {
            return "nothing";
        }
        things.remove(thing);
        leave(thing);
        return "drop entity " + thing.name;
    }

    /** Nobody refers to it any more. */
    private void leave(Thing thing) {
        things.forEach(other -> {
            List.copyOf(other.fields).stream()
                    .filter(field -> field.target.equals(thing.name))
                    .forEach(field -> drop(other, field));
            other.parent = other.parent.equals(thing.name) ? "" : other.parent;
        });
    }

    private static void drop(Thing thing, Field field) {
        thing.fields.remove(field);
        thing.uniques.removeIf(unique -> unique.fields().contains(field));
    }

    private static String camel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** A reference becomes that to the parent, or back; where there is none, one appears. */
    private String nest(Thing thing, Random random) {
        if (!thing.parent.isEmpty()) {
            Field field = reference(thing.parent);
            // under a new name it is another column, without values
            field.nullable = random.nextBoolean() || isRenamed(thing.parent);
            field.onDelete = "cascade";
            thing.fields.add(field);
            thing.parent = "";
            return "raise " + thing.name;
        }
        Thing other = things.get(random.nextInt(things.size()));
        Optional<Field> there = thing.fields.stream()
                .filter(field -> field.relation() && !field.many && field.name.equals(camel(field.target)))
                .findFirst();
        boolean nested = things.stream().anyMatch(each -> each.parent.equals(thing.name));
        if (there.isPresent()
                && !fresh.contains(there.get())
                && !nested
                && !there.get().target.equals(thing.name)) {
            drop(thing, there.get());
            thing.parent = there.get().target;
            return "nest " + thing.name + " in " + thing.parent;
        }
        if (there.isPresent() || !other.parent.isEmpty() || thing.softDelete || other.softDelete) {
            return "nothing";
        }
        Field field = reference(other.name);
        thing.fields.add(field);
        fresh.add(field);
        return "refer from " + thing.name + " to " + other.name;
    }

    private boolean isRenamed(String thing) {
        return things.stream().anyMatch(each -> each.name.equals(thing) && !each.former.isEmpty());
    }

    private static Field reference(String target) {
        Field field = new Field();
        field.name = camel(target);
        field.target = target;
        field.nullable = true;
        return field;
    }

    /** Whether rows that exist have no value in it. */
    private boolean isLeftEmpty(Field field) {
        return fresh.contains(field) && field.preset.isEmpty();
    }

    private String unique(Thing thing, Random random) {
        if (!thing.uniques.isEmpty() && random.nextBoolean()) {
            thing.uniques.remove(0);
            return "drop unique of " + thing.name;
        }
        List<Field> fields = new ArrayList<>(thing.fields.stream()
                .filter(field -> !field.many && !field.type.equals("json"))
                .toList());
        Collections.shuffle(fields, random);
        if (fields.size() < 2) {
            return "nothing";
        }
        Field first = fields.get(0);
        String where = !first.type.equals("Colour")
                ? ""
                : random.nextBoolean() ? "{} == Colour." + colours.get(0) : "{} != Colour." + colours.get(1);
        thing.uniques.add(new Unique(List.copyOf(fields.subList(0, 2)), where));
        return "add unique to " + thing.name;
    }

    /** A stored value appears, goes, or is computed otherwise; one of a parent may be made of those of its parts. */
    private static String keep(Thing thing, Random random) {
        thing.kept = random.nextInt(5);
        return "compute " + thing.kept + " of " + thing.name;
    }

    /** An expression over what the model has now, so that other edits change it too. */
    private String computed(Thing thing) {
        List<String> terms = new ArrayList<>();
        terms.add("(label == null ? " + thing.kept + " : label.size())");
        for (Field field : thing.fields) {
            String name = (field.nullable ? field.name + " != null && " : "") + field.name;
            switch (field.type) {
                case "int", "long" -> terms.add("(" + name + " > " + thing.kept + " ? 1 : 0)");
                case "decimal(5,1)", "decimal(9,2)" -> terms.add("(" + name + " > 1.5 ? 10 : 0)");
                case "Colour" -> terms.add("(" + field.name + " == Colour." + colours.get(0) + " ? 100 : 0)");
                default -> terms.addAll(List.of());
            }
        }
        things.stream().filter(part -> part.parent.equals(thing.name)).forEach(part -> {
            String parts = camel(part.name) + "s";
            terms.add(
                    part.kept > 0 && thing.kept != 3
                            ? parts + ".sum(p, p.kept)"
                            : parts + ".filter(p, p.label == null).size() * 1000");
        });
        return String.join(" + ", terms);
    }

    private static String flag(Thing thing, Random random) {
        if (random.nextBoolean()) {
            thing.active = !thing.active;
            return "active of " + thing.name;
        }
        thing.locked = !thing.locked;
        return "lock of " + thing.name;
    }

    private String renameThing(Thing thing) {
        String former = thing.name;
        thing.name = next("Thing");
        thing.former = thing.former.isEmpty() ? former : thing.former;
        things.stream().filter(other -> other.parent.equals(former)).forEach(other -> other.parent = thing.name);
        things.forEach(other -> other.fields.stream()
                .filter(field -> field.target.equals(former))
                .forEach(field -> field.target = thing.name));
        return "rename entity " + former;
    }

    private String added(Thing thing, Random random) {
        addField(thing, random);
        return "add field to " + thing.name;
    }

    private String soft(Thing thing) {
        if (names % 2 == 0) {
            thing.softDelete = !thing.softDelete;
            List.copyOf(thing.fields).stream().filter(Field::relation).forEach(field -> drop(thing, field));
            thing.parent = "";
            leave(thing);
        } else {
            thing.audit = !thing.audit;
        }
        thing.described = !thing.described;
        return "traits of " + thing.name;
    }

    private String colour(Random random) {
        if (!newColour.isEmpty() || !goneColour.isEmpty()) {
            return "nothing";
        }
        int at = random.nextInt(colours.size());
        int kind = random.nextInt(3);
        if (kind == 0 && colours.size() > 2) {
            String gone = colours.remove(at);
            goneColour = random.nextBoolean() ? gone : "";
            things.forEach(
                    thing -> thing.uniques.removeIf(unique -> unique.where().endsWith("." + gone)));
            things.forEach(thing -> thing.fields.stream()
                    .filter(field -> field.preset.equals(gone) || field.backfill.equals(gone))
                    .forEach(field -> {
                        field.preset = colours.get(0);
                        field.backfill = "";
                    }));
            return "remove value " + gone;
        }
        if (kind == 1) {
            colours.add(next("c"));
            return "add value";
        }
        String former = colours.get(at);
        formerColour = former;
        newColour = next(random.nextBoolean() ? "c" : "colourOfLongName");
        colours.set(at, newColour);
        things.forEach(
                thing -> thing.uniques.replaceAll(unique -> unique.where().endsWith("." + former)
                        ? new Unique(unique.fields(), unique.where().replace("." + former, "." + newColour))
                        : unique));
        things.forEach(thing -> thing.fields.stream()
                .filter(field -> field.type.equals("Colour"))
                .forEach(field -> {
                    field.preset = field.preset.equals(former) ? newColour : field.preset;
                    field.backfill = field.backfill.equals(former) ? newColour : field.backfill;
                }));
        return "rename value " + former + " to " + newColour;
    }

    private String check(Thing thing, Random random) {
        if (!thing.checks.isEmpty() && random.nextBoolean()) {
            thing.checks.remove(0);
            return "drop check of " + thing.name;
        }
        List<Field> numbers = thing.fields.stream()
                .filter(field -> List.of("int", "long").contains(field.type))
                .toList();
        if (numbers.isEmpty()) {
            return "nothing";
        }
        Field number = numbers.get(random.nextInt(numbers.size()));
        String name = next("rule");
        String compared = (number.nullable ? "{} == null || " : "") + "{} < " + (80 + random.nextInt(100));
        thing.checks.add(number.name + "|" + name + "|" + compared);
        return "add check to " + thing.name;
    }

    private String field(int kind, Thing thing, Field field, Random random) {
        String subject = " " + thing.name + "." + field.name;
        switch (kind) {
            case 8, 9 -> {
                drop(thing, field);
                return "drop field" + subject;
            }
            case 10, 11 -> {
                String former = field.name;
                field.former = field.former.isEmpty() ? former : field.former;
                field.name = next("field");
                thing.checks.replaceAll(check ->
                        check.startsWith(former + "|") ? field.name + check.substring(check.indexOf('|')) : check);
                return "rename field" + subject;
            }
            case 12 -> field.nullable = field.many || !field.nullable || isLeftEmpty(field);
            case 13 -> {
                field.unique = !field.many && !field.relation() && !field.unique && !field.type.equals("json");
                field.one = field.relation() && !field.many && !field.one;
            }
            case 14 -> field.index = !field.many && !field.index && !field.type.equals("json");
            case 15 -> {
                if (field.relation()) {
                    field.onDelete = field.onDelete.equals("cascade") ? "restrict" : "cascade";
                } else if (!preset(field.type, random).isEmpty()) {
                    field.preset = preset(field.type, random);
                }
            }
            case 16 -> {
                if (List.of("int", "long").contains(field.type) || field.type.startsWith("decimal")) {
                    field.min = field.min < 0 ? random.nextInt(3) : -1;
                }
            }
            default -> retype(thing, field, random);
        }
        return "change" + subject;
    }

    private void retype(Thing thing, Field field, Random random) {
        if (field.relation()) {
            return;
        }
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String former = field.type;
        if (List.of(type, former).stream().anyMatch(each -> each.equals("duration") || each.startsWith("bytes"))) {
            return;
        }
        boolean number = former.equals("int") || former.equals("long") || former.startsWith("decimal");
        boolean text = former.startsWith("string") || former.startsWith("text");
        boolean toNumber = type.equals("int") || type.equals("long") || type.startsWith("decimal");
        boolean toText = type.startsWith("string") || type.startsWith("text");
        boolean known = (number || text) && (toNumber || toText)
                || toText
                || text
                        && List.of("date", "instant", "uuid", "Colour", "boolean")
                                .contains(type)
                || former.equals("date") && type.equals("instant")
                || former.equals("instant") && type.equals("date");
        if (!known) {
            return;
        }
        field.type = type;
        field.backfill = "";
        field.preset = field.preset.isEmpty() ? "" : preset(type, random);
        field.min = toNumber ? field.min : -1;
        thing.uniques.removeIf(
                unique -> unique.fields().get(0) == field && !unique.where().isEmpty());
        if (!type.equals("int") && !type.equals("long")) {
            thing.checks.removeIf(check -> check.startsWith(field.name + "|"));
        }
    }

    /** As YAML. */
    String yaml() {
        StringBuilder text = new StringBuilder(
                "devmatrix: 1\nservice: walk\npackage: com.acme.walk\nenums:\n  Colour:\n    values:\n");
        colours.forEach(colour -> text.append("      ")
                .append(colour)
                .append(": ")
                .append(way(colour))
                .append("\n"));
        text.append("entities:\n");
        things.forEach(thing -> append(text, thing));
        return text.toString();
    }

    private String way(String colour) {
        if (!goneColour.isEmpty() && colour.equals(colours.get(0))) {
            return "{ replaces: [" + goneColour + "] }";
        }
        return colour.equals(newColour) ? "{ renamedFrom: " + formerColour + " }" : "\"\"";
    }

    private void append(StringBuilder text, Thing thing) {
        text.append("  ").append(thing.name).append(":\n");
        text.append(thing.former.isEmpty() ? "" : "    renamedFrom: " + thing.former + "\n");
        text.append(thing.softDelete ? "    softDelete: true\n" : "");
        text.append(thing.active ? "" : "    active: false\n");
        text.append(thing.locked ? "    lock: optimistic\n" : "");
        text.append(thing.parent.isEmpty() ? "" : "    partOf: " + thing.parent + "." + camel(thing.name) + "s\n");
        text.append("    audit: ").append(thing.audit).append("\n");
        text.append(thing.described ? "    description: It's described\n" : "");
        text.append("    fields:\n      label: string(9)?\n");
        thing.fields.forEach(field -> append(text, field));
        if (thing.kept > 0) {
            text.append("      kept: { type: long, stored: true, computed: \"")
                    .append(computed(thing))
                    .append("\" }\n");
        }
        List<Field> indexed = thing.fields.stream().filter(field -> field.index).toList();
        if (!indexed.isEmpty()) {
            text.append("    indexes:\n");
            indexed.forEach(field -> text.append("      - [").append(field.name).append("]\n"));
        }
        List<String> checks = thing.checks.stream()
                .filter(check -> thing.fields.stream().anyMatch(field -> check.startsWith(field.name + "|")))
                .toList();
        if (!checks.isEmpty()) {
            text.append("    checks:\n");
            checks.forEach(check -> {
                String[] parts = check.split("\\|", 3);
                text.append("      ")
                        .append(parts[1])
                        .append(": \"")
                        .append(parts[2].replace("{}", parts[0]))
                        .append("\"\n");
            });
        }
        List<Field> unique = thing.fields.stream().filter(field -> field.unique).toList();
        if (!unique.isEmpty() || !thing.uniques.isEmpty()) {
            text.append("    unique:\n");
            thing.uniques.stream().map(Unique::yaml).distinct().forEach(each -> text.append("      - ")
                    .append(each)
                    .append("\n"));
            unique.forEach(field -> text.append("      - [").append(field.name).append("]\n"));
        }
    }

    private static void append(StringBuilder text, Field field) {
        text.append("      ").append(field.name).append(": { ");
        if (field.relation()) {
            text.append("to: ")
                    .append(field.target)
                    .append(field.many ? ", relation: many-to-many" : ", nullable: " + field.nullable);
            text.append(
                    field.many
                            ? ""
                            : (field.one ? ", relation: one-to-one" : "") + ", onDelete: "
                                    + (field.nullable || !field.onDelete.equals("set-null")
                                            ? field.onDelete
                                            : "restrict"));
        } else {
            text.append("type: \"").append(field.type).append(field.nullable ? "?\"" : "\"");
            text.append(
                    field.preset.isEmpty()
                            ? ""
                            : ", default: "
                                    + (field.type.startsWith("string") || field.type.startsWith("text")
                                            ? "\"" + field.preset + "\""
                                            : field.preset));
            text.append(field.min < 0 ? "" : ", min: " + field.min);
            text.append(field.backfill.isEmpty() ? "" : ", backfill: " + field.backfill);
        }
        text.append(field.former.isEmpty() ? "" : ", renamedFrom: " + field.former)
                .append(" }\n");
    }
}
