package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarReaderTest {
    @TempDir
    private Path temp;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    void unpacksFilesFoldersAndLinks() throws IOException {
        add("lib/", '5', "755", "", "");
        add("lib/one.so.1", '0', "644", "", "library");
        add("bin/run", '0', "755", "", "program");
        add("lib/one.so", '2', "777", "one.so.1", "");
        add("empty", '\0', "644", "", "");

        unpack();

        assertThat(temp.resolve("lib/one.so.1")).hasContent("library");
        assertThat(temp.resolve("lib/one.so")).isSymbolicLink().hasContent("library");
        assertThat(temp.resolve("bin/run")).isExecutable();
        assertThat(Files.isExecutable(temp.resolve("lib/one.so.1"))).isFalse();
        assertThat(temp.resolve("empty")).isEmptyFile();
    }

    @Test
    void readsContentOfSeveralBlocksAndLongNames() throws IOException {
        String name = "share/" + "x".repeat(150);
        add("././@LongLink", 'L', "644", "", name + "\0");
        add(name.substring(0, 99), '0', "644", "", "y".repeat(1025));
        add("next", '0', "644", "", "next");

        unpack();

        assertThat(temp.resolve(name)).hasContent("y".repeat(1025));
        assertThat(temp.resolve("next")).hasContent("next");
    }

    @Test
    void refusesToLeaveTheFolder() throws IOException {
        add("../evil", '0', "644", "", "x");

        assertThatThrownBy(this::unpack)
                .isInstanceOf(IOException.class)
                .hasMessage("`../evil` leaves the folder it is unpacked to");
        assertThat(temp.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void refusesALinkThatLeavesTheFolder() throws IOException {
        add("lib", '2', "777", "/etc", "");

        assertThatThrownBy(this::unpack).hasMessage("`/etc` leaves the folder it is unpacked to");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        add("device", '3', "644", "", "");

        assertThatThrownBy(this::unpack).hasMessage("`device` is of the unknown tar type `3`");
    }

    @Test
    void refusesAnArchiveThatIsCut() throws IOException {
        add("file", '0', "644", "", "whole");
        byte[] cut = Arrays.copyOf(archive.toByteArray(), 600);

        assertThatThrownBy(() -> TarReader.unpack(new ByteArrayInputStream(cut), temp))
                .isInstanceOf(EOFException.class)
                .hasMessage("the archive ends in the middle of an entry");
    }

    private void unpack() throws IOException {
        archive.write(new byte[1024]);
        TarReader.unpack(new ByteArrayInputStream(archive.toByteArray()), temp);
    }

    private void add(String name, char type, String mode, String link, String content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000" + mode);
        put(header, 124, "%011o".formatted(content.length()));
        header[156] = (byte) type;
        put(header, 157, link);
        put(header, 257, "ustar  ");
        archive.write(header);
        archive.write(content.getBytes(StandardCharsets.US_ASCII));
        archive.write(new byte[Math.floorMod(-content.length(), 512)]);
    }

    private static void put(byte[] header, int start, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, start, bytes.length);
    }
}
