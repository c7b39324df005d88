package io.devmatrix.core.slot.judge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the child says of one case.
 *
 * @param kind one of the constants
 * @param value what was given; with DIFFERS the first of the two
 * @param other with DIFFERS the second
 * @param name of the reason, or of the class that was thrown
 * @param line of the fill, 0 for unknown
 */
record HostAnswer(byte kind, @Nullable Object value, @Nullable Object other, String name, int line) {
    static final byte GAVE = 'G';
    static final byte REFUSED = 'R';
    static final byte THREW = 'T';
    static final byte CHANGED = 'C';
    static final byte DIFFERS = 'D';
    static final byte LATE = 'L';
    /** The child ended without an answer. */
    static final byte DIED = 'X';

    static HostAnswer gave(@Nullable Object value) {
        return new HostAnswer(GAVE, value, null, "", 0);
    }

    static HostAnswer refused(String reason) {
        return new HostAnswer(REFUSED, null, null, reason, 0);
    }

    static HostAnswer threw(String type, int line) {
        return new HostAnswer(THREW, null, null, type, line);
    }

    static HostAnswer changed() {
        return new HostAnswer(CHANGED, null, null, "", 0);
    }

    static HostAnswer differs(HostAnswer first, HostAnswer second) {
        return new HostAnswer(DIFFERS, first.value, second.value, "", 0);
    }

    static HostAnswer late(int line) {
        return new HostAnswer(LATE, null, null, "", line);
    }

    static HostAnswer died(String how) {
        return new HostAnswer(DIED, null, null, how, 0);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind);
        Wire.write(out, value);
        Wire.write(out, other);
        Wire.writeText(out, name);
        out.writeInt(line);
    }

    static HostAnswer read(DataInputStream in) throws IOException {
        return new HostAnswer(in.readByte(), Wire.read(in), Wire.read(in), Wire.readText(in), in.readInt());
    }
}
