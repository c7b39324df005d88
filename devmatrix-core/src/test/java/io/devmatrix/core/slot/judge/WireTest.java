package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void takesEachKindOfValueThereAndBack() throws IOException {
        List<Object> values = Arrays.asList(
                null,
                true,
                false,
                -1,
                Long.MIN_VALUE,
                new BigDecimal("-12.340"),
                "ä😀\u0000",
                Instant.parse("2026-03-15T12:00:00.123456789Z"),
                LocalDate.of(2028, 2, 29),
                Duration.ofSeconds(-5, 7),
                new UUID(1, -2),
                new Wire.Constant("a.B", "C"),
                new Wire.Row("a.B$C", Arrays.asList(1, null, List.of())),
                new Wire.Ids(),
                new Wire.Unknown("x"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), values);

        assertThat(read(bytes.toByteArray())).isEqualTo(values);
    }

    @Test
    void makesNothingOutOfOtherBytes() {
        assertThatThrownBy(() -> read(new byte[] {'x'}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no value begins");
        assertThatThrownBy(() -> read(new byte[] {'S', 127, 0, 0, 0}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too much");
        assertThatThrownBy(() -> Wire.write(new DataOutputStream(OUT), new Object()))
                .hasMessageContaining("no form for");
    }

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();

    private static Object read(byte[] bytes) throws IOException {
        return Wire.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
