package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a union is to come to an end; what is not settled yet is null.
 *
 * @param union which
 * @param how 撤销, 注销 or 合并
 * @param day the first day on which it is no more
 * @param docNo 文号 of the approval
 * @param members where its members go
 * @param into the union that takes them, or that it is merged into
 * @param under what its sub-unions hang below afterwards
 */
public record UnionEnd(long union, String how, @Nullable LocalDate day, String docNo, @Nullable Members members,
        @Nullable Long into, @Nullable Long under) {
    /** 撤销: ended by decision. */
    public static final String DISSOLVED = "撤销";
    /** 注销: struck off, such as when its employer is gone. */
    public static final String STRUCK = "注销";
    /** 合并: its members and employers go over to another union. */
    public static final String MERGED = "合并";
    /** The ways a union ends, the usual first. */
    public static final List<String> WAYS = List.of(DISSOLVED, STRUCK, MERGED);
    /** Stands for the street itself where a union above is named: no union at all. */
    public static final long STREET = 0;

    /** Where members go whose union ends. */
    public enum Members {
        /** To another union of the street. */
        MOVE("转到另一家工会"),
        /** They keep their membership without a union at work. */
        KEEP("保留会籍");

        private final String words;

        Members(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }
}
