package org.streetunion.app.work.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.checks.ResidentId;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.settled.SettledLedger;
import org.streetunion.app.work.Office;

/** Looks at items anew: what an act settled meanwhile, or its undo brought back, and what was left as it is before. */
public final class Recheck {
    private static final int PIECE = 2_000;
    private final Office office;
    private final Register members;
    private final RowCompare compare;

    /** Against this office's registers. */
    public Recheck(Office office) {
        this.office = office;
        this.members = office.registers().get(Reconcile.MEMBERS);
        this.compare = new RowCompare(members.ledger());
    }

    /** Every item as it stands now. */
    public Reconciliation again(Reconciliation before) {
        List<Item> now = new ArrayList<>(before.items().size());
        for (int from = 0; from < before.items().size(); from += PIECE) {
            now.addAll(piece(before.items().subList(from, Math.min(before.items().size(), from + PIECE))));
        }
        return remembered(before.with(now));
    }

    /** The items with what was concluded of them before. */
    Reconciliation remembered(Reconciliation all) {
        Map<String, Item.Standing> known = new HashMap<>();
        Register settled = office.registers().get(SettledLedger.KEY);
        for (Row row : settled.store().rows(settled.ids(Query.ALL))) {
            boolean kept = row.get(SettledLedger.DECISION, "").equals(SettledLedger.KEEP);
            known.put(row.get(SettledLedger.SUBJECT, "") + row.get(SettledLedger.DIGEST, ""),
                    kept ? Item.Standing.KEPT : Item.Standing.ASIDE);
        }
        return known.isEmpty()
                ? all
                : all.with(all.items().stream().map(item -> item.standing() == Item.Standing.OPEN
                        ? item.standing(known.getOrDefault(item.subject() + item.digest(), Item.Standing.OPEN))
                        : item).toList());
    }

    private List<Item> piece(List<Item> items) {
        Map<List<Object>, List<Long>> numbers = members.store().find(List.of(PersonFacts.ID_NUMBER), sought(items));
        Map<Long, Row> ours = new HashMap<>();
        long[] ids = java.util.stream.LongStream.concat(items.stream().mapToLong(Item::member).filter(id -> id != 0),
                numbers.values().stream().flatMap(List::stream).mapToLong(Long::longValue)).distinct().toArray();
        members.labelled(members.store().rows(ids)).forEach(row -> ours.put(row.id(), row));
        return items.stream().map(item -> item(item, ours, numbers)).toList();
    }

    private static List<List<Object>> sought(List<Item> items) {
        List<List<Object>> sought = new ArrayList<>();
        for (Item item : items) {
            SystemRow row = item.system();
            if (item.kind() == Item.Kind.ONLY_SYSTEM && row != null && row.certain()) {
                String number = SystemRow.form(row.certificate());
                sought.add(List.of(number));
                sought.add(List.of(ResidentId.former(number)));
            }
        }
        return sought;
    }

    private Item item(Item item, Map<Long, Row> ours, Map<List<Object>, List<Long>> numbers) {
        Item open = item.standing(Item.Standing.OPEN);
        return switch (item.kind()) {
            case DIFFERENT -> {
                Row row = ours.get(item.member());
                yield row == null ? item.standing(Item.Standing.DONE) : different(open, row);
            }
            case ONLY_LOCAL -> {
                Row row = ours.get(item.member());
                boolean there = row != null && MemberCodes.BELONGING.contains(row.get(MemberLedger.STATE, ""));
                yield there ? open : item.standing(Item.Standing.DONE);
            }
            case ONLY_SYSTEM -> {
                SystemRow row = Objects.requireNonNull(item.system());
                String number = SystemRow.form(row.certificate());
                boolean there = row.certain() && (numbers.containsKey(List.<Object>of(number))
                        || numbers.containsKey(List.<Object>of(ResidentId.former(number))));
                yield there ? item.standing(Item.Standing.DONE) : open;
            }
            case UNREAD -> item;
        };
    }

    private Item different(Item item, Row row) {
        List<FieldDifference> fields = compare.of(Objects.requireNonNull(item.system()).values(), row);
        Item now = new Item(item.kind(), item.member(), item.name(), item.union(), item.system(), fields, item.note(),
                item.standing());
        boolean done = fields.isEmpty() && Objects.requireNonNull(item.system()).unread().isEmpty();
        return done ? now.standing(Item.Standing.DONE) : now;
    }
}
