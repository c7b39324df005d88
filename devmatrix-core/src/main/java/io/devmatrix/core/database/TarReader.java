package io.devmatrix.core.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/**
 * Unpacks a tar stream: files, folders, symbolic links and long names (GNU), which is all that PostgreSQL archives
 * hold. Anything else, and any path that leaves the folder, is an {@link IOException}.
 */
final class TarReader {
    private static final int BLOCK = 512;
    private static final int NAME = 0;
    private static final int MODE = 100;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int LINK = 157;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;

    private final InputStream source;
    private final Path folder;
    private String longName = "";

    private TarReader(InputStream source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    static void unpack(InputStream source, Path folder) throws IOException {
        TarReader reader = new TarReader(source, folder);
        byte[] header = reader.block();
        while (header[NAME] != 0) {
            reader.entry(header);
            header = reader.block();
        }
    }

    private void entry(byte[] header) throws IOException {
        char type = (char) header[TYPE];
        if (type == 'L') {
            longName = text(content(header), 0, (int) number(header, SIZE, 12));
            return;
        }
        String name = longName.isEmpty() ? name(header) : longName;
        longName = "";
        Path target = inside(folder.resolve(name), name);
        switch (type) {
            case '5' -> Files.createDirectories(target);
            case '2' -> link(target, text(header, LINK, 100));
            case '0', '\0' -> file(target, header);
            default -> throw new IOException("`" + name + "` is of the unknown tar type `" + type + "`");
        }
    }

    private void file(Path target, byte[] header) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, content(header));
        boolean executable = (number(header, MODE, 8) & 0100) != 0;
        if (executable && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    private void link(Path target, String to) throws IOException {
        inside(target.resolveSibling(to), to);
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Path.of(to));
    }

    private Path inside(Path path, String name) throws IOException {
        if (!path.normalize().startsWith(folder.normalize())) {
            throw new IOException("`" + name + "` leaves the folder it is unpacked to");
        }
        return path.normalize();
    }

    private byte[] content(byte[] header) throws IOException {
        int size = Math.toIntExact(number(header, SIZE, 12));
        byte[] content = exactly(size);
        exactly(Math.floorMod(-size, BLOCK));
        return content;
    }

    private byte[] block() throws IOException {
        return exactly(BLOCK);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = source.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the archive ends in the middle of an entry");
        }
        return bytes;
    }

    private static String name(byte[] header) {
        // GNU archives use the prefix field for times; only POSIX ones ("ustar" and NUL) keep folders there
        boolean posix = header[MAGIC + 5] == 0;
        String prefix = posix ? text(header, PREFIX, 155) : "";
        return prefix.isEmpty() ? text(header, NAME, 100) : prefix + "/" + text(header, NAME, 100);
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start;
        while (end < start + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static long number(byte[] bytes, int start, int length) {
        String octal = text(bytes, start, length).trim();
        return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
    }
}
