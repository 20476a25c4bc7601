package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.work.UnionEnd.Going;
import org.streetunion.app.work.UnionEnd.Members;

/** The members of a union that ends, by where each of them goes. */
final class UnionEndMembers {
    private final Map<Going, List<Long>> groups = new LinkedHashMap<>();
    private final List<Long> open = new ArrayList<>();
    private final List<Long> strangers;
    private final int applying;
    private final int left;

    /** Of an order as it stands. */
    UnionEndMembers(Registers registers, UnionEnd order) {
        Set<Long> kept = ids(registers, order, List.of("保留"));
        Set<Long> asking = ids(registers, order, List.of("申请中"));
        Set<Long> all = ids(registers, order, MemberCodes.BELONGING);
        for (long id : all) {
            Going going = order.apart().get(id);
            if (going == null && order.members() != null) {
                going = new Going(order.members(), order.members() == Members.MOVE ? order.into() : null);
            }
            if (going == null) {
                open.add(id);
            } else if (going.how() != Members.KEEP || !kept.contains(id)) {
                groups.computeIfAbsent(going, any -> new ArrayList<>()).add(id);
            }
        }
        strangers = order.apart().keySet().stream().filter(id -> !all.contains(id)).sorted().toList();
        applying = (int) stay().stream().filter(asking::contains).count();
        left = all.size();
    }

    private static Set<Long> ids(Registers registers, UnionEnd order, List<String> states) {
        long[] ids = registers.get("members").ids(UnionBelongings.members(order.union(), states));
        return Arrays.stream(ids).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who goes where; whose membership is kept already stays where it is when it is to be kept. */
    Map<Going, List<Long>> groups() {
        return groups;
    }

    /** Those of whom nobody said where they go. */
    List<Long> open() {
        return open;
    }

    /** Those who were named and are not among its members. */
    List<Long> strangers() {
        return strangers;
    }

    /** How many of those whose membership is to be kept have only asked for one. */
    int applying() {
        return applying;
    }

    /** How many belong to it. */
    int count() {
        return left;
    }

    /** How many go somewhere. */
    int moved() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** Whether somebody goes that way. */
    boolean any(Members how) {
        return groups.keySet().stream().anyMatch(going -> going.how() == how);
    }

    /** The unions that take members. */
    Set<Long> takers() {
        return groups.keySet().stream().map(Going::into).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether somebody moves and nobody said where to. */
    boolean homeless() {
        return groups.keySet().stream().anyMatch(going -> going.how() == Members.MOVE && going.into() == null);
    }

    private List<Long> stay() {
        return groups.entrySet().stream().filter(group -> group.getKey().how() == Members.KEEP)
                .flatMap(group -> group.getValue().stream()).toList();
    }
}
