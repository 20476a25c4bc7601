package org.streetunion.app.work.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Viewer;

/**
 * One person of whom both sides say different things, or of whom one side does not know.
 *
 * @param kind what differs
 * @param member the row of the register, 0 when there is none
 * @param name what he is called
 * @param union what his union is called, ours before theirs
 * @param system the row of the downloaded list, null when there is none
 * @param fields the columns that differ
 * @param note how he was matched, or why he was not; may be empty
 * @param standing whether it is open, or how it was settled
 */
public record Item(Kind kind, long member, String name, String union, @Nullable SystemRow system, List<FieldDifference> fields,
        String note, Standing standing) {
    /** Copies the list. */
    public Item {
        fields = List.copyOf(fields);
    }

    /** What differs. */
    public enum Kind {
        DIFFERENT("不同"), ONLY_SYSTEM("只在系统"), ONLY_LOCAL("只在本地"), UNREAD("没有比对");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** How far it is. */
    public enum Standing {
        OPEN("待处理"), DONE("已一致"), KEPT("保留本地"), ASIDE("搁置");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return standing == Standing.OPEN && kind != Kind.UNREAD;
    }

    /** The number of its row in the downloaded list; empty when it is not there. */
    public Optional<Integer> findRow() {
        return Optional.ofNullable(system).map(SystemRow::number);
    }

    /** What differs, in words, masked for whoever may not see it. */
    public String words(Viewer viewer) {
        return fields.stream().map(field -> field.words(viewer)).collect(Collectors.joining("；"));
    }

    /** Whom it is about, for the register of conclusions; never a certificate number. */
    String subject() {
        SystemRow row = system;
        return member != 0 ? "会员" + member : "系统" + hash(row == null ? name : SystemRow.form(row.certificate()) + name);
    }

    /** What differed, so that other values are another difference. */
    String digest() {
        return hash(kind + fields.stream().map(field -> field.column() + field.system() + "/" + field.ours())
                .collect(Collectors.joining("|")));
    }

    Item standing(Standing now) {
        return new Item(kind, member, name, union, system, fields, note, now);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
