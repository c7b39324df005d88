package io.devmatrix.core.stack.springboot.generate;

import java.util.List;

/** Models whose names are those of classes, variables and words that generated code, Java, JPA and SQL use themselves. */
final class HostileNames {
    /** Names of types that generated code imports, or might. */
    static final List<String> ENTITIES = words(
            """
            Order Entity Table List Service Column Page Hook Body Parameter Input Set UUID Map Optional Instant Patch
            Transition Repository Mapper Controller Query Nullable Component Transactional Valid Pageable Sort Counts
            Conditions ApiOptions JsonNode BigDecimal LocalDate Duration Collection ArrayList LinkedHashSet
            Length Min Max Size NotNull Email Pattern Digits Past Future Enumerated EnumType OneToMany ManyToOne
            JoinColumn JoinTable OnDelete OnDeleteAction HttpStatus HttpHeaders MediaType ResponseEntity RequestMapping
            RestController IfMatch References Value Type Key User Group Select Where Id Version Column2 BaseEntity
            AuditedEntity ActiveEntity SoftDeletable Versioned CrudService CrudMapper CrudHooks Bean
            Configuration ConstraintProblem ForeignKey PageWindow QueryParameters SortKeys
            SortOrder SortBy CrudAnswers CrudApi WireEnum EnumeratedValue FetchType SqlTypes URL
            UniqueElements JsonProperty MultiValueMap PathVariable RequestBody ResponseStatus ObjectProvider Create Read
            Update Delete Event Result Row Fire Answer Given Parent Child Base Domain Web Dto Data Name Text Number2
            ReadCache CacheCounts CacheStats BusinessProblems SchemaConstraints Session Constraint Index View Check Default Grant Limit Offset Union Throw Extend Implement Analyse Primary Foreign Collate Cast
            """);

    /** Names of variables, methods and parameters of generated code, words of JPQL and reserved words of SQL. */
    static final List<String> ATTRIBUTES = words(
            """
            value type key order user desc hash class1 name body service repository mapper hooks entity query parameters
            window where event ids when from to wire answer created get set is has data count list create read update
            delete lock stored find fire input given present wanted change values all any select group by having join
            table column index primary foreign check default1 limit offset search size page sort asc end case1 then
            between like in1 not and or null1 true1 date time timestamp interval user1 currentUser position length
            member object empty escape of some exists distinct trim both leading trailing year month day hour authorId
            parent parentId parentOf parentAttribute ifMatch readOnly self it that other result row rows key1 equals
            references constraint grant analyse collate array cast fetch only window1 union using with record var yield
            sealed permits module version1 active1 deleted problem refused transition constants from1 children uniques checkIn validBefore termsAndConditions brandOrModel
            isTrue madeIn orderById listedFirst plugIn nameLike ageBetween gone notNull1 countDistinct top10 ignoreCase
            """);

    /** Names of events that are also names of operations, methods or constants. */
    static final List<String> EVENTS = words(
            """
            read list count fire answer find lock stored from to refused values valueOf change
            name ordinal start created service publish
            """);

    private HostileNames() {}

    /** An entity of each name, with fields of many types and a reference to the one before. */
    static String entities() {
        StringBuilder model = new StringBuilder(head("entities"));
        String previous = "";
        for (String entity : ENTITIES) {
            model.append("  ").append(entity).append(":\n");
            model.append(ENTITIES.indexOf(entity) % 2 == 0 ? "    lock: optimistic\n    softDelete: true\n" : "");
            model.append(fields());
            model.append(previous.isEmpty() ? "" : "      before: -> " + previous + ".afters?\n");
            model.append(previous.isEmpty() ? "" : "      others: -> " + previous + "*\n");
            model.append(
                    "    api: [create, { read: { cache: 5m } }, update, delete, { list: { filter: [state] } }, { count: { by: state } }]\n");
            previous = entity;
        }
        for (String parent : List.of("Input", "Event", "Set", "Parent")) {
            model.append("  Part" + parent + ":\n    partOf: " + parent + ".parts\n")
                    .append(fields());
            model.append("    api: crud\n");
        }
        return model.append(machine(List.of("begin"))).toString();
    }

    /** One entity with an attribute of each name, all filters of a list and keys of a sort. */
    static String attributes() {
        StringBuilder model = new StringBuilder(head("attributes"));
        model.append("  Thing:\n    fields:\n");
        ATTRIBUTES.forEach(
                name -> model.append("      ").append(name).append(": { type: string(20), unique: true }\n"));
        String names = String.join(", ", ATTRIBUTES);
        model.append("    api: [create, read, update, delete, { list: { sort: [" + names + "] } }]\n");
        model.append("  Other:\n    fields:\n      only: -> Thing\n");
        ATTRIBUTES.stream()
                .filter(name -> !name.equals("only"))
                .forEach(name -> model.append("      ").append(name).append(": -> Thing?\n"));
        return model.append("    api: crud\n").toString();
    }

    /** A machine with an event of each name. */
    static String events() {
        return head("events") + "  Thing:\n" + fields() + "    api: crud\n" + machine(EVENTS);
    }

    private static String head(String service) {
        return """
                devmatrix: 1
                service: %s
                package: com.acme.%s
                api: {}
                enums:
                  State: [open, closed]
                entities:
                """
                .formatted(service, service);
    }

    private static String fields() {
        return """
                    fields:
                      state: { type: State, machine: Life }
                      label: { type: string(20), unique: true, min: 1, pattern: "[a-z]+" }
                      mail: { type: email, access: create-only }
                      link: url?
                      price: { type: "decimal(12,2)", default: 1.5, min: 0 }
                      day: { type: date, default: now() }
                      moment: { type: instant?, clock: future }
                      span: duration?
                      extra: json?
                      code: { type: uuid, default: uuid() }
                      scan: bytes(10)?
                """;
    }

    private static String machine(List<String> events) {
        StringBuilder machine = new StringBuilder(
                "machines:\n  Life:\n    start: open\n    illegal: { status: 409, title: Not now }\n    events:\n");
        events.forEach(event -> machine.append("      " + event + ": { from: open, to: closed }\n"));
        return machine.toString();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
