package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocTest {
    @ParameterizedTest
    @CsvSource({
        "Book, a book",
        "OrderItem, an order item",
        "User, a user",
        "Unit, a unit",
        "UniversityCourse, a university course",
        "Uninstall, an uninstall",
        "Upload, an upload",
        "Utility, a utility",
        "Url, a url",
        "EuroRate, a euro rate",
        "Event, an event",
        "OneTimeCode, a one time code",
        "Hour, an hour",
        "House, a house"
    })
    void theArticleFollowsTheSound(String name, String words) {
        assertThat(Doc.a(Name.of(name))).isEqualTo(words);
    }
}
