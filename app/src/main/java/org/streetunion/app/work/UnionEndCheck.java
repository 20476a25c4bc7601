package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Lineage;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.MembershipChangesStore;

/** What stands against ending a union so. A merge or a dissolution is not done before every member and every sub-union has its place. */
final class UnionEndCheck {
    private static final String LAW = "工会法第十二条、第十三条";
    private final Office office;
    private final Registers registers;
    private final UnionEnd order;
    private final List<Problem> problems = new ArrayList<>();

    UnionEndCheck(Office office, UnionEnd order) {
        this.office = office;
        this.registers = office.registers();
        this.order = order;
    }

    List<Problem> problems() {
        Row union = union(order.union());
        if (union == null) {
            return List.of(Problem.block(null, "这家工会已经不在了"));
        }
        if (!UnionBelongings.STANDING.contains(union.get(UnionLedger.STATE, "正常"))) {
            return List.of(Problem.block(UnionLedger.STATE, "这家工会的状态已经是“" + union.get(UnionLedger.STATE) + "”，不用再办"));
        }
        if (order.docNo().isBlank()) {
            problems.add(Problem.block(UnionLedger.STATE_NO, order.how() + "要有上级工会批复，请填写文号").because(LAW));
        }
        LocalDate day = order.day();
        if (day == null) {
            problems.add(Problem.block(UnionLedger.STATE_ON, "请填写" + order.how() + "日期"));
        } else {
            day(union, day);
        }
        members(day);
        coming("members", MemberLedger.UNION, "名会员预定转入这家工会");
        unions(day);
        coming("unions", UnionLedger.PARENT, "家工会预定归它下属");
        return List.copyOf(problems);
    }

    private void day(Row union, LocalDate day) {
        if (day.isAfter(LocalDate.now(office.clock()))) {
            problems.add(Problem.block(UnionLedger.STATE_ON, order.how() + "日期不能晚于今天，请到那一天再办"));
            return;
        }
        LocalDate founded = union.get(UnionLedger.FOUNDED_ON);
        LocalDate last = registers.get("unions").store().history(order.union()).stream().map(Store.Past::from).findFirst()
                .orElse(founded);
        if (founded != null && !day.isAfter(founded)) {
            problems.add(Problem.block(UnionLedger.STATE_ON, order.how() + "日期应晚于建会日期 " + founded));
        } else if (last != null && !day.isAfter(last)) {
            problems.add(Problem.block(UnionLedger.STATE_ON, "这家工会 " + last + " 还有一次变更，" + order.how() + "日期应晚于那一天"));
        }
        later("terms", day, "届次");
        later("appointments", day, "任职");
    }

    private void later(String ledger, LocalDate day, String what) {
        int begun = UnionEndSteps.details(office, ledger, order.union(), row -> UnionEndSteps.beginsAfter(ledger, row, day))
                .size();
        if (begun > 0) {
            problems.add(Problem.warn(null, "有 " + begun + " 条" + what + "在 " + day + " 之后才开始，不会改动，请另行核对"));
        }
    }

    private void members(@Nullable LocalDate day) {
        boolean merged = order.how().equals(UnionEnd.MERGED);
        UnionEndMembers members = new UnionEndMembers(registers, order);
        ways(members);
        if (!members.strangers().isEmpty()) {
            problems.add(Problem.block(null, "单独安排的会员里有 " + members.strangers().size() + " 名已不在这家工会，请重新安排"));
        }
        if (!members.open().isEmpty()) {
            problems.add(Problem.block(null, "还有 " + members.open().size() + " 名会员没有去处，请选择转到另一家工会，或保留会籍").because(LAW));
        }
        if (merged || members.homeless()) {
            taker("接收工会", order.into(), "会员转到哪家工会");
        }
        members.takers().stream().filter(each -> !each.equals(order.into()) || !merged)
                .forEach(each -> taker("接收工会", each, "会员转到哪家工会"));
        if (members.applying() > 0) {
            problems.add(Problem.block(null, "有 " + members.applying() + " 人还在申请入会，没有会籍可以保留，请先批准或退回"));
        }
        if (day != null && members.count() > 0) {
            changedLater(registers.get("members").ids(UnionBelongings.members(order.union())), day);
        }
    }

    /** Which ways are open to members depends on how their union ends. */
    private void ways(UnionEndMembers members) {
        if (order.how().equals(UnionEnd.MERGED) && order.members() == UnionEnd.Members.KEEP) {
            problems.add(Problem.block(null, "合并时会员转到接收工会，不能办保留会籍").because(LAW));
        }
        boolean leaves = order.how().equals(UnionEnd.LEFT);
        if (!leaves && members.any(UnionEnd.Members.LEAVE)) {
            problems.add(Problem.block(null, "只有工会迁出时，会员才随工会迁出"));
        }
        if (leaves && members.any(UnionEnd.Members.KEEP)) {
            problems.add(Problem.block(null, "工会迁出后不能在原处保留会籍，请让会员随工会迁出，或转到另一家工会"));
        }
    }

    private void changedLater(long[] ids, LocalDate day) {
        Set<Long> changed = new MembershipChangesStore(office.database().sql()).since(day);
        List<Long> later = Arrays.stream(ids).boxed().filter(changed::contains).toList();
        if (!later.isEmpty()) {
            String name = registers.labels("members", later.subList(0, 1)).getOrDefault(later.get(0), "");
            problems.add(Problem.block(UnionLedger.STATE_ON, name + "等 " + later.size() + " 名会员在 " + day
                    + " 当天或之后还有会籍变动，请先核对这些会员，或另选日期"));
        }
    }

    private void taker(String what, @Nullable Long id, String question) {
        Row union = id == null ? null : union(id);
        if (union == null) {
            problems.add(Problem.block(null, "请选择" + what + "：" + question));
        } else if (union.id() == order.union()) {
            problems.add(Problem.block(null, what + "不能就是这一家"));
        } else if (!UnionBelongings.STANDING.contains(union.get(UnionLedger.STATE, "正常"))) {
            problems.add(Problem.block(null, what + "“" + union.get(UnionLedger.NAME) + "”的状态是“" + union.get(UnionLedger.STATE)
                    + "”，请另选一家"));
        }
    }

    private void unions(@Nullable LocalDate day) {
        Query below = UnionBelongings.unions(order.union());
        long[] ids = registers.get("unions").ids(below);
        Long under = order.under();
        if (ids.length == 0) {
            return;
        }
        if (under == null) {
            problems.add(Problem.block(null, "还有 " + ids.length + " 家下属工会，请选择它们今后的上级工会"));
        } else if (under != UnionEnd.STREET) {
            int before = problems.size();
            taker("下属工会今后的上级", under, "选一家工会，或直属街道");
            if (day != null && problems.size() == before) {
                circle(ids, Reference.to(under), day);
            }
        }
    }

    /** A union that takes its own upper one's branches may stand below one of them. */
    private void circle(long[] ids, Reference under, LocalDate day) {
        Store store = registers.get("unions").store();
        Lineage lineage = new Lineage(registers.get("unions").ledger(), store);
        for (Row row : store.rows(ids)) {
            Optional<Problem> circle = row.id() == under.id()
                    ? Optional.of(Problem.block(UnionLedger.PARENT, "“" + row.get(UnionLedger.NAME) + "”自己就在这些下属工会里，不能做它们的上级"))
                    : lineage.problem(row.with(UnionLedger.PARENT, under), day);
            if (circle.isPresent()) {
                problems.add(circle.get());
                return;
            }
        }
    }

    /** What was noted to come to it on a later day would be confirmed into a union that is no more. */
    private void coming(String ledger, Column<Reference> column, String what) {
        Reference union = Reference.to(order.union());
        List<Store.Coming> all = registers.get(ledger).store().coming().stream()
                .filter(each -> union.equals(each.values().get(column))).toList();
        if (!all.isEmpty()) {
            problems.add(Problem.block(null, "有 " + all.size() + " " + what + "（" + all.get(0).day()
                    + " 起，还没有确认），请先在“最近操作”里撤销那一次，或到日确认后再办"));
        }
    }

    private @Nullable Row union(long id) {
        List<Row> live = registers.get("unions").store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1);
        return live.isEmpty() ? null : live.get(0);
    }
}
