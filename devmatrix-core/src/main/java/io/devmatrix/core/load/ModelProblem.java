package io.devmatrix.core.load;

/** Every kind of problem that loading can find. An id is never renamed or reused. */
public enum ModelProblem {
    NO_MODEL("MODEL-001", "There is no model file"),
    UNREADABLE_FILE("MODEL-002", "A file cannot be read"),
    TOO_LARGE("MODEL-003", "The model is larger than 64 MiB"),
    NOT_UTF8("MODEL-004", "A file is not UTF-8"),
    TAB("MODEL-005", "A line is indented with a tab"),
    SYNTAX("MODEL-006", "A file is not YAML"),
    SEVERAL_DOCUMENTS("MODEL-007", "A file holds several YAML documents"),
    ANCHOR("MODEL-008", "Anchors, aliases and merge keys are not used"),
    TAG("MODEL-009", "Tags are not used"),
    TOO_DEEP("MODEL-010", "Values are nested deeper than 64 levels"),
    EMPTY_FILE("MODEL-011", "A file says nothing"),
    DUPLICATE_KEY("MODEL-012", "A key stands twice in one object"),
    DUPLICATE_NAME("MODEL-013", "Two files say the same thing"),
    NO_VERSION("MODEL-014", "The version of the format is missing"),
    UNKNOWN_VERSION("MODEL-015", "The version of the format is not known"),
    UNKNOWN_WORD("MODEL-016", "A word is not known here"),
    MISSING_WORD("MODEL-017", "A word is missing"),
    WRONG_KIND("MODEL-018", "A value is of another kind than its word takes"),
    UNKNOWN_CHOICE("MODEL-019", "A value is none of those its word takes"),
    OUT_OF_RANGE("MODEL-020", "A number lies outside of its range"),
    FORM("MODEL-021", "A text has another form than its word takes"),
    UNKNOWN_TYPE("MODEL-022", "A type is not known"),
    TYPE_PARAMETER("MODEL-023", "The parameter of a type does not fit"),
    UNKNOWN_ENTITY("MODEL-024", "An entity is not known"),
    UNKNOWN_ERROR("MODEL-025", "A business error is not known"),
    UNKNOWN_MACHINE("MODEL-026", "A state machine is not known"),
    UNKNOWN_FLOW("MODEL-027", "A flow is not known"),
    UNKNOWN_FIELD("MODEL-028", "A field is not known"),
    UNKNOWN_VALUE("MODEL-029", "An enum value is not known"),
    UNKNOWN_EVENT("MODEL-030", "An event is not known"),
    DEFAULT("MODEL-031", "A default does not fit its type"),
    LIMIT("MODEL-032", "A limit does not fit its type"),
    NO_REFUSAL("MODEL-033", "A condition has no answer for when it does not hold"),
    CONTRADICTION("MODEL-034", "Two words do not go together"),
    TWICE("MODEL-035", "The same thing is said twice in one list"),
    OTHER_EXTENSION("MODEL-036", "A file is passed over because of its extension"),
    UNKNOWN_PORT("MODEL-037", "A port, or an operation of it, is not known"),
    UNSHOWN_REFUSAL("MODEL-038", "No example shows a refusal");

    private final String id;
    private final String summary;

    ModelProblem(String id, String summary) {
        this.id = id;
        this.summary = summary;
    }

    /** Stable id, for example {@code MODEL-012}. */
    public String id() {
        return id;
    }

    /** What is wrong, in one sentence without a point. */
    public String summary() {
        return summary;
    }
}
