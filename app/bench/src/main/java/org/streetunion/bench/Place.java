package org.streetunion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything lies that the runs share.
 *
 * @param folder made by {@link Preparation}
 */
record Place(Path folder) {
    /** The tables an import of members writes, in the order in which it writes them. */
    static final List<String> TABLES = List.of("person", "journal", "search_text", "membership");

    /** The clerk's workbooks. */
    Path workbooks() {
        return folder.resolve("workbooks");
    }

    /** The register of members, 166,500 rows. */
    Path members() throws IOException {
        try (Stream<Path> files = Files.list(workbooks())) {
            return files.filter(file -> file.getFileName().toString().startsWith("09")).findFirst().orElseThrow();
        }
    }

    /** The office before its members are imported. */
    Path before() {
        return folder.resolve("before");
    }

    /** The office with all its members. */
    Path full() {
        return folder.resolve("full");
    }

    /** Rows of a table as the import wrote them. */
    Path rows(String table) {
        return folder.resolve(table + ".rows");
    }

    /** The list to export, 20 columns. */
    Path list() {
        return folder.resolve("list.rows");
    }

    /** The cards to print. */
    Path cards() {
        return folder.resolve("cards.rows");
    }

    /** A fresh copy of the office without members; whoever asks for it deletes it. */
    Path copyBefore() throws IOException {
        return copy(before());
    }

    /** A fresh copy of the office with all its members; whoever asks for it deletes it. */
    Path copyFull() throws IOException {
        return copy(full());
    }

    private Path copy(Path office) throws IOException {
        Path copy = Files.createTempDirectory(folder, "office");
        try (Stream<Path> files = Files.list(office)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** Opens an office's database as the program does, without the program. */
    static Connection connect(Path office) throws IOException, SQLException {
        String key = Files.readString(office.resolve("office.key")).strip();
        long cache = Runtime.getRuntime().maxMemory() / 4 / 1024;
        String url = "jdbc:h2:file:" + office.resolve("office").toAbsolutePath()
                + ";CIPHER=AES;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=" + cache;
        return DriverManager.getConnection(url, "office", key + " office");
    }

    /** Removes a folder and all in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
