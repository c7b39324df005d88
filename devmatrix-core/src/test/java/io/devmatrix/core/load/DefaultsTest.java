package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int                | 0123                              | 123",
                "int                | -0                                | 0",
                "int                | 1.0e3                             | 1000",
                "long               | 9223372036854775807               | 9223372036854775807",
                "`\"decimal(6,2)\"` | 1.5                               | 1.50",
                "boolean            | True                              | true",
                "date               | 2026-01-31                        | 2026-01-31",
                "instant            | 2026-01-31T11:00:00+01:00         | 2026-01-31T10:00:00Z",
                "duration           | 90m                               | PT1H30M",
                "duration           | PT36H                             | PT36H",
                "uuid               | 00000000-0000-0000-0000-0000000000AB | 00000000-0000-0000-0000-0000000000ab",
                "string(9)          | no                                | no",
                "string(9)          | `\"now()\"`                       | now()",
                "text               | `\" padded \"`                    | ` padded `",
                "Status             | open                              | open",
                "json               | `{ a: [1, \"x\\ny\\\"\"], b: ~, c: True }` | `{\"a\":[1,\"x\\u000ay\\\"\"],\"b\":null,\"c\":true}`",
                "json               | text                              | `\"text\"`",
            })
    void literalsAreCanonical(String type, String written, String canonical) {
        assertThat(load(type, written).defaultValue()).contains(new DefaultValue.Literal(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "date,now(),NOW",
        "instant,now(),NOW",
        "uuid,uuid(),UUID",
        "int,sequence(),SEQUENCE",
        "long?,sequence(),SEQUENCE"
    })
    void functionsAreFunctions(String type, String written, SqlFunction function) {
        assertThat(load(type, written).defaultValue()).contains(new DefaultValue.Function(function));
    }

    private static Attribute load(String type, String written) {
        return Models.of(
                        """
                        devmatrix: 1
                        service: sample
                        package: com.acme.sample
                        enums: { Status: [open] }
                        entities: { Task: { fields: { a: { type: %s, default: %s } } } }
                        """
                                .formatted(type, written))
                .require()
                .domain()
                .entities()
                .get(0)
                .attributes()
                .get(0);
    }
}
