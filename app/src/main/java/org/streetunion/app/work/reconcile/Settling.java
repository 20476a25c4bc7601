package org.streetunion.app.work.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How items are to be settled.
 *
 * @param what is done
 * @param column the key of the one column whose system value is taken; empty for all that differ
 * @param correction whether ours was wrong (更正); else it changed on the day (变更)
 * @param day of the change, or on which somebody left
 * @param union where somebody is added whose union is not ours, or not said
 * @param place where somebody went, with 转出
 * @param note why an item is put aside
 */
public record Settling(What what, String column, boolean correction, @Nullable LocalDate day, @Nullable Long union, String place,
        String note) {
    /** What is done. */
    public enum What {
        TAKE("采用系统的值"), KEEP("保留本地"), ADD("新增到本地"), LEFT("办转出"), QUIT("办退会"), ASIDE("搁置");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** Takes the system's values. */
    public static Settling take(String column, boolean correction, LocalDate day) {
        return new Settling(What.TAKE, column, correction, day, null, "", "");
    }

    /** Something that needs nothing said. */
    public static Settling plain(What what, LocalDate day) {
        return new Settling(what, "", false, day, null, "", "");
    }

    /** The same with a note. */
    public Settling noting(String words) {
        return new Settling(what, column, correction, day, union, place, words);
    }

    /** The same with a union for those whose own is not ours. */
    public Settling into(@Nullable Long other) {
        return new Settling(what, column, correction, day, other, place, note);
    }

    /** The same with the place where they went. */
    public Settling to(String where) {
        return new Settling(what, column, correction, day, union, where, note);
    }

    /** Whether nothing is changed but remembered. */
    boolean concludes() {
        return what == What.KEEP || what == What.ASIDE;
    }
}
