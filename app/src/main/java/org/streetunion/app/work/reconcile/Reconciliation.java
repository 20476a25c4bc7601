package org.streetunion.app.work.reconcile;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of comparing a downloaded list with the register.
 *
 * @param file the list
 * @param sums the numbers, which add up
 * @param items what differs
 * @param matched the members that are in the list, by id
 * @param remarks what else should be known, as sentences
 */
public record Reconciliation(Path file, Sums sums, List<Item> items, List<Long> matched, List<String> remarks) {
    /** Copies the lists. */
    public Reconciliation {
        items = List.copyOf(items);
        matched = List.copyOf(matched);
        remarks = List.copyOf(remarks);
    }

    /**
     * The numbers as they were when the list was read: system = same + different + onlySystem + unread; local = found + onlyLocal.
     *
     * @param system rows of the list
     * @param same rows that agree
     * @param different rows that differ
     * @param onlySystem rows nobody here is
     * @param unread rows that could not be compared
     * @param local members on the register
     * @param found of those, in the list
     * @param onlyLocal of those, not in the list
     * @param gone in the list, but no longer on the register
     */
    public record Sums(int system, int same, int different, int onlySystem, int unread, int local, int found, int onlyLocal,
            int gone) {
        /** In words. */
        public String words() {
            return "系统 " + system + " 行＝一致 " + same + "＋不同 " + different + "＋只在系统 " + onlySystem + "＋没有比对 " + unread + "；本地名册 "
                    + local + " 人＝对上 " + found + "＋只在本地 " + onlyLocal + (gone == 0 ? "" : "；另有 " + gone + " 人本地已离开、系统里还在");
        }
    }

    /** How many of a kind are still open. */
    public long open(Item.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind && (item.open() || kind == Item.Kind.UNREAD)).count();
    }

    /** The same with items looked at anew. */
    Reconciliation with(List<Item> now) {
        return new Reconciliation(file, sums, now, matched, remarks);
    }
}
