package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "user, '\"user\"'", "order, '\"order\"'", "group, '\"group\"'", "like, '\"like\"'", "orders, orders",
                "value, value", "position, position", "Book, '\"Book\"'", "a-b, '\"a-b\"'", "1st, '\"1st\"'",
                "a\"b, '\"a\"\"b\"'", "_x1, _x1"
            })
    void quotesOnlyWhatNeedsIt(String name, String sql) {
        assertThat(new SqlName(name).sql()).isEqualTo(sql);
    }

    @Test
    void measuresBytes() {
        assertThat(new SqlName("a".repeat(63)).tooLong()).isFalse();
        assertThat(new SqlName("a".repeat(64)).tooLong()).isTrue();
        assertThat(new SqlName("ä".repeat(32)).tooLong()).isTrue();
    }

    @Test
    void keepsLongConstraintNamesApart() {
        SqlName table = new SqlName("a".repeat(40));
        List<String> names = IntStream.range(0, 100)
                .mapToObj(i -> ConstraintNames.unique(table, List.of("b".repeat(30) + i))
                        .text())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allSatisfy(n -> assertThat(n).hasSize(63));
        assertThat(names.get(0)).startsWith("uq_aaaa").matches(".*_[0-9a-f]{8}");
    }

    @Test
    void cutsBetweenCharacters() {
        SqlName name = ConstraintNames.index(new SqlName("t"), List.of("é😀".repeat(20)));

        assertThat(name.tooLong()).isFalse();
        assertThat(name.text()).matches("ix_t_(é😀)+é?_[0-9a-f]{8}");
    }
}
