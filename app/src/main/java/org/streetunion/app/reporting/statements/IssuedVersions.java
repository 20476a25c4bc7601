package org.streetunion.app.reporting.statements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.summary.Summary;

/** What was put away of a statement, and whether it still says what it said. */
public final class IssuedVersions {
    private static final String DIFFERS = "【与存档不同】";
    private static final String CORRECTED = "更正";
    private final IssuedVersionStore store;

    /** Over the office's database. */
    public IssuedVersions(Sql sql) {
        this.store = new IssuedVersionStore(sql);
    }

    /**
     * One version.
     *
     * @param row its row in 报表存档
     * @param number 1 for the first
     * @param digest what its figures come to
     * @param on when it was put away
     * @param by by whom
     */
    public record Version(long row, int number, String digest, LocalDate on, String by) {
        /** What it is called. */
        public String name() {
            return named(number);
        }

        /** The same with when and by whom. */
        public String words() {
            return on + " " + by + " 存档的" + name();
        }
    }

    /** Which one is called so. */
    static int number(String name) {
        return name.startsWith(CORRECTED) ? Integer.parseInt(name.substring(CORRECTED.length())) + 1 : 1;
    }

    /** What a version is called. */
    public static String named(int number) {
        return number == 1 ? "首次版" : CORRECTED + (number - 1);
    }

    /** The last one. */
    public Optional<Version> last(Issuable statement) {
        return store.last(statement);
    }

    /** What figures come to. */
    public static String digest(String figures) {
        return FileStore.sum(figures.getBytes(StandardCharsets.UTF_8));
    }

    /** What is to be said below a statement that was put away: whether its figures are as they were. */
    public Optional<String> note(Summary summary, Summary.Request request) {
        return Issuable.of(summary, request).flatMap(what -> last(what).map(version -> {
            boolean same = version.digest().equals(digest(what.figures(summary)));
            return same
                    ? "与 " + version.words() + "数字一致。"
                    : DIFFERS + "现在算出的数与 " + version.words() + "不同；要改报，请存档更正版。";
        }));
    }

    /** Whether notes say that figures are not as they were. */
    public static boolean differs(List<String> notes) {
        return notes.stream().anyMatch(IssuedVersions::saysSo);
    }

    /** Whether a note says so. */
    public static boolean saysSo(String note) {
        return note.startsWith(DIFFERS);
    }
}
