package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.MembershipChangesStore;

/** What stands against changing the membership of members so. */
final class TransferCheck {
    private final Office office;
    private final Transfer order;
    private final List<Problem> problems = new ArrayList<>();

    TransferCheck(Office office, Transfer order) {
        this.office = office;
        this.order = order;
    }

    List<Problem> problems() {
        Store members = office.registers().get("members").store();
        List<Row> rows = members.first(Query.ALL.and(new Filter.Ids("", order.members())), Math.max(1, order.members().size()));
        if (rows.isEmpty()) {
            return List.of(Problem.block(null, "没有选会员，请先勾选要办理的会员"));
        }
        if (rows.size() < order.members().size()) {
            block(order.members().size() - rows.size() + " 名会员已经不在名册里，请刷新后重新勾选");
        }
        name(rows, row -> !order.way().from().contains(row.get(MemberLedger.STATE, "")),
                "的会籍状态不能办“" + order.way().words() + "”（可以办的：" + String.join("、", order.way().from()) + "）");
        where(rows);
        why();
        if (order.way() == Transfer.Way.BACK) {
            home(rows, "原来的工会已经不在，请先在会员页改所在工会，再办恢复");
        } else if (order.way() == Transfer.Way.SENT_BACK) {
            home(rows, "原来的工会已经不在，请改办街道内接转或保留");
        }
        when(rows);
        return List.copyOf(problems);
    }

    private void where(List<Row> rows) {
        Long into = order.into();
        if (order.way().intoUnion() && into == null) {
            block("请选择转入哪家工会");
        } else if (order.way().intoUnion() && into != null) {
            taker(into);
            if (order.way() == Transfer.Way.WITHIN) {
                name(rows, row -> Reference.to(into).equals(row.get(MemberLedger.UNION)), "已经在这家工会");
            }
        }
        boolean known = order.way() == Transfer.Way.LEFT
                && rows.stream().allMatch(row -> row.get(MemberLedger.STATE, "").equals("转出待接收"));
        if (order.way().outside() && order.place().isBlank() && !known) {
            block(order.way() == Transfer.Way.CAME ? "请填写从哪里转来" : "请填写转往哪里");
        }
        if (order.reason().length() > Transfer.LONGEST_REASON) {
            block("地点和文号太长，合起来最多 " + Transfer.LONGEST_REASON + " 字");
        }
    }

    /** 除名 is decided and reported; a reason that is not on the list would be sent back. */
    private void why() {
        if (order.way().explained() && order.because().isBlank()) {
            problems.add(Problem.warn(MemberLedger.CHANGE_REASON, "没有选会籍变化原因，上报实名制系统时要补"));
        } else if (!order.because().isBlank() && MemberCodes.REASONS.find(order.because()).isEmpty()) {
            block("“" + order.because() + "”不在会籍变化原因里，可以选：" + String.join("、", MemberCodes.REASONS.codes()));
        }
        if (order.way() == Transfer.Way.EXPELLED && order.docNo().isBlank()) {
            problems.add(Problem.warn(null, "除名由基层委员会决定，报上一级工会备案，请填写文号").because("中国工会章程"));
        }
    }

    /** Who is a member again needs a union at work. */
    private void home(List<Row> rows, String sentence) {
        List<Long> homes = rows.stream().map(row -> row.get(MemberLedger.UNION)).filter(Objects::nonNull).map(Reference::id)
                .distinct().toList();
        List<Row> unions = office.registers().get("unions").store().first(Query.ALL.and(new Filter.Ids("", homes)),
                Math.max(1, homes.size()));
        Set<Long> standing = new HashSet<>();
        unions.stream().filter(union -> UnionBelongings.STANDING.contains(union.get(UnionLedger.STATE, "正常")))
                .forEach(union -> standing.add(union.id()));
        name(rows, row -> {
            Reference union = row.get(MemberLedger.UNION);
            return union == null || !standing.contains(union.id());
        }, sentence);
    }

    private void taker(long into) {
        List<Row> union = office.registers().get("unions").store().first(Query.ALL.and(new Filter.Ids("", List.of(into))), 1);
        if (union.isEmpty()) {
            block("转入的工会已经不在了，请另选一家");
        } else if (!UnionBelongings.STANDING.contains(union.get(0).get(UnionLedger.STATE, "正常"))) {
            block("“" + union.get(0).get(UnionLedger.NAME) + "”的状态是“" + union.get(0).get(UnionLedger.STATE) + "”，请另选一家");
        }
    }

    private void when(List<Row> rows) {
        LocalDate day = order.day();
        if (day == null) {
            block("请填写从哪天起");
            return;
        }
        Set<Long> changed = new MembershipChangesStore(office.database().sql()).since(day);
        name(rows, row -> changed.contains(row.id()), "在 " + day + " 当天或之后还有会籍变动，请先核对，或另选日期");
        Set<Long> waiting = new HashSet<>();
        office.registers().get("members").store().coming().stream()
                .filter(coming -> coming.values().touches(MemberLedger.UNION) || coming.values().touches(MemberLedger.STATE))
                .forEach(coming -> waiting.add(coming.row()));
        name(rows, row -> waiting.contains(row.id()), "还有预定的变更没有确认，请先确认或撤销那一次");
    }

    /** Names those of whom something is true: one, and how many. */
    private void name(List<Row> rows, Predicate<Row> wrong, String sentence) {
        List<Row> those = rows.stream().filter(wrong).toList();
        if (!those.isEmpty()) {
            String first = Objects.requireNonNullElse(those.get(0).get(PersonFacts.NAME), "");
            block((those.size() == 1 ? first : first + "等 " + those.size() + " 人") + sentence);
        }
    }

    private void block(String sentence) {
        problems.add(Problem.block(null, sentence));
    }
}
