package io.devmatrix.core.slot.judge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values on the pipe between the judge and its child: a tag, then what the tag says. No serialisation of Java, so that bytes make
 * no class but those listed here.
 */
final class Wire {
    /** A constant of an enum, by the binary name of its type. */
    record Constant(String type, String name) {}

    /** A record, by the binary name of its type, with the values of its components in order. */
    record Row(String type, List<@Nullable Object> values) {}

    /** The source of new ids: the child makes it. */
    record Ids() {}

    /** A value that no contract knows. */
    record Unknown(String type) {}

    private static final int LONGEST = 1 << 22;

    private Wire() {}

    static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof Row row) {
            out.writeByte('R');
            writeText(out, row.type());
            writeAll(out, row.values());
        } else if (value instanceof List<?> list) {
            out.writeByte('[');
            writeAll(out, list);
        } else if (value instanceof Number || value instanceof Boolean) {
            writeNumber(out, value);
        } else {
            writeOther(out, value);
        }
    }

    private static void writeNumber(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeByte('I');
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte('J');
            out.writeLong(number);
        } else if (value instanceof BigDecimal number) {
            out.writeByte('D');
            out.writeInt(number.scale());
            writeBytes(out, number.unscaledValue().toByteArray());
        } else {
            out.writeByte(Boolean.TRUE.equals(value) ? 'T' : 'F');
        }
    }

    private static void writeOther(DataOutputStream out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeByte('S');
            writeText(out, text);
        } else if (value instanceof Constant constant) {
            out.writeByte('E');
            writeText(out, constant.type());
            writeText(out, constant.name());
        } else if (value instanceof Ids) {
            out.writeByte('P');
        } else if (value instanceof Unknown unknown) {
            out.writeByte('?');
            writeText(out, unknown.type());
        } else {
            writeTime(out, value);
        }
    }

    private static void writeTime(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Instant instant) {
            out.writeByte('N');
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (value instanceof Duration duration) {
            out.writeByte('U');
            out.writeLong(duration.getSeconds());
            out.writeInt(duration.getNano());
        } else if (value instanceof LocalDate date) {
            out.writeByte('L');
            out.writeLong(date.toEpochDay());
        } else if (value instanceof UUID id) {
            out.writeByte('G');
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        } else {
            throw new IOException("no form for " + value.getClass().getName());
        }
    }

    static @Nullable Object read(DataInputStream in) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case '0' -> null;
            case 'T', 'F' -> tag == 'T';
            case 'I' -> in.readInt();
            case 'J' -> in.readLong();
            case 'D' -> readDecimal(in);
            case 'S' -> readText(in);
            case 'N' -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case 'U' -> Duration.ofSeconds(in.readLong(), in.readInt());
            case 'L' -> LocalDate.ofEpochDay(in.readLong());
            case 'G' -> new UUID(in.readLong(), in.readLong());
            case 'E' -> new Constant(readText(in), readText(in));
            case 'R' -> new Row(readText(in), readAll(in));
            case '[' -> readAll(in);
            case 'P' -> new Ids();
            case '?' -> new Unknown(readText(in));
            default -> throw new IOException("no value begins with " + tag);
        };
    }

    private static BigDecimal readDecimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        return new BigDecimal(new BigInteger(readBytes(in)), scale);
    }

    private static void writeAll(DataOutputStream out, List<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(out, value);
        }
    }

    private static List<@Nullable Object> readAll(DataInputStream in) throws IOException {
        int size = length(in);
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read(in));
        }
        return Collections.unmodifiableList(values);
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(length(in));
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length + " is too much");
        }
        return length;
    }
}
