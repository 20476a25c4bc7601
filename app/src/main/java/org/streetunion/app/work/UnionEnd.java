package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a union is to come to an end; what is not settled yet is null.
 *
 * @param union which
 * @param how 撤销, 注销, 合并 or 迁出
 * @param day the first day on which it is no more
 * @param docNo 文号 of the approval
 * @param members where its members go
 * @param into the union that takes them, or that it is merged into
 * @param under what its sub-unions hang below afterwards
 * @param apart by id the members who go another way than the others
 */
public record UnionEnd(long union, String how, @Nullable LocalDate day, String docNo, @Nullable Members members,
        @Nullable Long into, @Nullable Long under, Map<Long, Going> apart) {
    /** 撤销: ended by decision. */
    public static final String DISSOLVED = "撤销";
    /** 注销: struck off, such as when its employer is gone. */
    public static final String STRUCK = "注销";
    /** 合并: its members and employers go over to another union. */
    public static final String MERGED = "合并";
    /** 迁出: it goes on in another street, usually with its members. */
    public static final String LEFT = "迁出";
    /** The ways a union ends, the usual first. */
    public static final List<String> WAYS = List.of(DISSOLVED, STRUCK, MERGED, LEFT);
    /** Stands for the street itself where a union above is named: no union at all. */
    public static final long STREET = 0;

    /** Copies the map. */
    public UnionEnd {
        apart = Map.copyOf(apart);
    }

    /** The same, with members who go another way. */
    public UnionEnd with(Map<Long, Going> others) {
        return new UnionEnd(union, how, day, docNo, members, into, under, others);
    }

    /**
     * Where one member goes.
     *
     * @param into the union that takes the member who moves
     */
    public record Going(Members how, @Nullable Long into) {}

    /** Where members go whose union ends. */
    public enum Members {
        /** To another union of the street. */
        MOVE("转到另一家工会"),
        /** They keep their membership without a union at work. */
        KEEP("保留会籍"),
        /** They leave the street together with their union. */
        LEAVE("随工会迁出");

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
