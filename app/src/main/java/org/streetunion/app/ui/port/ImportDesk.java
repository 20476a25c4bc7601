package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;

/** Workbooks into registers: looked at, checked, run. */
public interface ImportDesk {
    /** What the files and folders hold, in the order in which they have to be imported; the register is guessed when none is given. */
    List<Source> look(List<Path> paths, String ledger, Progress progress);

    /** The same sheet taken for a register that a person chose: its headings, or why it cannot be. */
    Source taken(Source source, String ledger);

    /** What importing all of them one after the other would do, without doing it: a later sheet may name rows that an earlier one adds. */
    List<Preview> check(List<Request> requests, Progress progress);

    /** Imports one sheet as one act; what is refused goes to a workbook beside the source. */
    Outcome run(Request request, Actor actor, Progress progress);

    /**
     * A sheet and how to import it.
     *
     * @param source the sheet
     * @param options how
     */
    record Request(Source source, Options options) {}

    /**
     * One sheet of one file.
     *
     * @param file the file
     * @param sheet the sheet's name, empty for a csv
     * @param ledger the key of the guessed register, empty when it was not recognised
     * @param headings what stands above its columns
     * @param remark why it cannot be imported, empty when it can
     * @param quarter the quarter its headcounts would be taken for; null when it carries none
     */
    record Source(Path file, String sheet, String ledger, List<Heading> headings, String remark, @Nullable Quarter quarter) {
        /** Copies the list. */
        public Source {
            headings = List.copyOf(headings);
        }

        /** A sheet that carries no figures of a quarter. */
        public Source(Path file, String sheet, String ledger, List<Heading> headings, String remark) {
            this(file, sheet, ledger, headings, remark, null);
        }
    }

    /**
     * A heading of a sheet.
     *
     * @param words as found
     * @param column the key of the column it was recognised as, empty when it was not
     */
    record Heading(String words, String column) {}

    /**
     * How to import.
     *
     * @param ledger the register's key
     * @param mapping column keys by heading, for headings that somebody assigned by hand; an empty key leaves the column out
     * @param update how rows that exist are treated
     * @param quarter what headcounts in the sheet are for; null for what its title says, else this quarter
     */
    record Options(String ledger, Map<String, String> mapping, Update update, @Nullable Quarter quarter) {
        /** Copies the map. */
        public Options {
            mapping = Map.copyOf(mapping);
        }

        /** Headcounts are for the quarter that the title says. */
        public Options(String ledger, Map<String, String> mapping, Update update) {
            this(ledger, mapping, update, null);
        }
    }

    /**
     * How rows that exist are treated.
     *
     * @param fillBlanks whether they are only completed, not overwritten
     * @param correction whether another value in a dated column means that the record was wrong (更正); else it changed (变更)
     * @param changedOn the day of such changes where a row does not name its own; null for today
     */
    record Update(boolean fillBlanks, boolean correction, @Nullable LocalDate changedOn) {
        /** Overwrites; other values in dated columns are changes of today. */
        public static final Update USUAL = new Update(false, false, null);
    }

    /** What becomes of a row. */
    enum Fate {
        ADDED("新增"), UPDATED("更新"), SAME("不变"), REJECTED("拒绝");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /**
     * How many rows became what.
     *
     * @param read rows in all
     * @param added new rows
     * @param updated rows that exist and differ
     * @param same rows that exist and do not differ
     * @param rejected rows that were refused
     */
    record Counts(long read, long added, long updated, long same, long rejected) {}

    /**
     * One row of the preview.
     *
     * @param row its number in the sheet
     * @param fate what becomes of it
     * @param label what the row is about
     * @param reason why it is refused, or what is doubtful about it
     */
    record Finding(long row, Fate fate, String label, String reason) {}

    /**
     * What an import would do.
     *
     * @param counts of all rows
     * @param findings of the first rows, refused ones first
     */
    record Preview(Counts counts, List<Finding> findings) {
        /** Copies the list. */
        public Preview {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What an import did.
     *
     * @param batch its number, 0 when nothing was written
     * @param counts of all rows
     * @param rejects the workbook of the refused rows, null when there are none
     * @param cancelled whether it was stopped; then nothing was written
     */
    record Outcome(long batch, Counts counts, @Nullable Path rejects, boolean cancelled) {}
}
