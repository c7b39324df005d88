package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FieldFacts;
import java.util.List;
import java.util.regex.Pattern;

/** What Spring Data reads out of the name of a finder. */
final class FinderNames {
    /**
     * Keywords between fields and at the end of one, of the reference of Spring Data, "Repository query keywords". A name
     * that begins with two capitals is read as a bean property of that spelling.
     */
    private static final Pattern KEYWORD = Pattern.compile(
            "[A-Z]{2}.*|.*(And|Or)[A-Z].*|.*OrderBy.*|.*Ignor(e|ing)Case.*|.*(Between|Null|LessThan|LessThanEqual|GreaterThan"
                    + "|GreaterThanEqual|Before|After|Like|StartingWith|StartsWith|EndingWith|EndsWith|Empty|Containing"
                    + "|Contains|In|Near|Within|Regex|Matches|Exists|True|False|Not|Is|Equals)");

    private FinderNames() {}

    /** Whether it reads the fields alone: none of their names holds more. */
    static boolean areReadAs(List<FieldFacts> fields) {
        return fields.stream()
                .noneMatch(field -> KEYWORD.matcher(field.name().pascal()).matches());
    }
}
