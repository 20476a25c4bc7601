package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.Purse;
import org.streetunion.app.work.books.ReverseVoucher;

/** Takes 拨付单 on together: 审批, 付款 (one voucher with a line each), 确认到账; or sends one back. */
public final class MoveGrants {
    private final Office office;
    private final Purse purse;
    private final GrantEntries entries;

    /** In this office. */
    public MoveGrants(Office office) {
        this.office = office;
        this.purse = new Purse(office);
        this.entries = new GrantEntries(purse);
    }

    /**
     * What is ordered.
     *
     * @param grants rows of 拨付单
     * @param step what is done
     * @param day on which, null while nobody said
     * @param by who approves; empty elsewhere
     * @param note the receipt number of what arrived, why something is returned, else how it was paid; may be empty
     */
    public record Order(List<Long> grants, GrantStep step, @Nullable LocalDate day, String by, String note) {
        /** Copies the list. */
        public Order {
            grants = List.copyOf(grants);
        }
    }

    /** Of these, those with which a step can be done. */
    public List<Long> able(List<Long> grants, GrantStep step) {
        return rows(grants).stream().filter(row -> step.in(row.get(GrantLedger.STATE, GrantKinds.ASKED))).map(Row::id).toList();
    }

    /** What stands against it. */
    public List<Problem> check(Order order) {
        List<Row> grants = rows(order.grants());
        if (grants.isEmpty()) {
            return List.of(Problem.block(null, "没有可以" + order.step().words() + "的拨付单"));
        }
        List<Problem> problems = new ArrayList<>();
        grants.stream().filter(row -> !order.step().in(row.get(GrantLedger.STATE, GrantKinds.ASKED))).findFirst()
                .ifPresent(row -> problems.add(Problem.block(GrantLedger.STATE,
                        GrantGuard.words(row) + "是“" + row.get(GrantLedger.STATE, "") + "”，现在不能" + order.step().words())));
        days(order, grants).ifPresent(problems::add);
        problems.addAll(said(order, grants));
        if (problems.stream().noneMatch(Problem::blocks)) {
            problems.addAll(money(order, grants, Objects.requireNonNull(order.day())));
        }
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        List<Row> grants = rows(order.grants());
        Optional<ReverseVoucher.Order> reversal = reversal(order, grants);
        if (reversal.isPresent()) {
            return new Saved(grants.get(0).id(), reverse(order).run(reversal.get(), actor).batch(), problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", (order.step().words() + " " + order.note()).strip());
        WholeAct.Heading heading = new WholeAct.Heading(act, GrantLedger.KEY,
                order.step().words() + "：" + grants.size() + " 笔拨付", grants.size());
        long batch = WholeAct.run(office, heading, Progress.SILENT, whole -> write(order, grants, whole, act));
        return new Saved(grants.get(0).id(), batch, problems);
    }

    private void write(Order order, List<Row> grants, WholeAct whole, Act act) {
        LocalDate day = Objects.requireNonNull(order.day());
        Payees payees = new Payees(office.registers(), grants.stream().map(MoveGrants::union).toList(), day);
        Optional<Book> book = order.step() == GrantStep.PAY ? purse.on(day) : Optional.empty();
        String voucher = book.map(each -> purse.pay(entries.of(each, grants, day), whole, act)).orElse("");
        String how = (voucher + " " + order.note()).strip();
        List<Row> moved = grants.stream().map(grant -> grant.with(GrantLedger.STATE, order.step().after()))
                .map(grant -> switch (order
                        .step()) {
                    case APPROVE ->
                        payees.filled(grant).with(GrantLedger.APPROVED_BY, order.by().strip()).with(GrantLedger.APPROVED_ON, day);
                    case PAY -> grant.with(GrantLedger.PAID_ON, day).with(GrantLedger.PAID_HOW, how.isEmpty() ? null : how)
                            .with(GrantLedger.BOOK, book.map(each -> new Reference(each.id(), each.name())).orElse(null));
                    case ARRIVE -> receipted(grant.with(GrantLedger.ARRIVED_ON, day), grants.size(), order.note().strip());
                    case RETURN -> GrantBack.returned(grant, day, order.note());
                }).toList();
        whole.write(GrantLedger.KEY, moved, act);
    }

    /** A number that was filled in before stays, unless another is given for this grant alone. */
    private static Row receipted(Row grant, int together, String number) {
        boolean stays = number.isEmpty() || (together > 1 && grant.get(GrantLedger.RECEIPT_NO) != null);
        return stays ? grant : grant.with(GrantLedger.RECEIPT_NO, number);
    }

    private List<Problem> said(Order order, List<Row> grants) {
        List<Problem> problems = new ArrayList<>();
        if (order.step() == GrantStep.APPROVE && order.by().isBlank()) {
            problems.add(Problem.block(GrantLedger.APPROVED_BY, "请写明审批人"));
        }
        boolean handled = order.step() == GrantStep.APPROVE
                && grants.stream().anyMatch(row -> order.by().strip().equals(row.get(GrantLedger.HANDLER)));
        if (handled) {
            problems.add(Problem.warn(GrantLedger.APPROVED_BY, "经办和审批是同一人（" + order.by().strip() + "）"));
        }
        if (order.step() == GrantStep.RETURN) {
            problems.addAll(returning(order, grants));
        }
        long bare = grants.stream().filter(row -> row.get(GrantLedger.ACCOUNT_NO) == null).count();
        if (order.step() == GrantStep.PAY && bare > 0) {
            problems.add(Problem.warn(GrantLedger.ACCOUNT_NO, "有 " + bare + " 笔没有收款账号"));
        }
        if (order.step() == GrantStep.ARRIVE) {
            receipts(order, grants).ifPresent(problems::add);
        }
        return problems;
    }

    /** Who has no receipt yet, or would have the same as others. */
    private static Optional<Problem> receipts(Order order, List<Row> grants) {
        long bare = grants.stream().filter(row -> row.get(GrantLedger.RECEIPT_NO) == null).count();
        if (order.note().isBlank()) {
            return bare == 0
                    ? Optional.empty()
                    : Optional.of(Problem.warn(GrantLedger.RECEIPT_NO, "还没有写收据号，收到收据以后用“填收据号”逐家补"));
        }
        return bare <= 1
                ? Optional.empty()
                : Optional.of(Problem.warn(GrantLedger.RECEIPT_NO,
                        "这 " + bare + " 笔都会写成同一个收据号；各家不同的，请空着，以后用“填收据号”逐家填"));
    }

    private static List<Problem> returning(Order order, List<Row> grants) {
        List<Problem> problems = new ArrayList<>();
        if (order.note().isBlank()) {
            problems.add(Problem.block(GrantLedger.RETURN_REASON, "请写明为什么退回"));
        }
        boolean out = grants.stream().anyMatch(row -> GrantKinds.out(row.get(GrantLedger.STATE, "")));
        if (out && grants.size() > 1) {
            problems.add(Problem.block(GrantLedger.STATE, "已付款的请一笔一笔退回，好逐笔冲销"));
        }
        return problems;
    }

    private Optional<Problem> days(Order order, List<Row> grants) {
        LocalDate day = order.day();
        LocalDate today = LocalDate.now(office.clock());
        if (day == null) {
            return Optional.of(Problem.block(null, "请写明" + order.step().words() + "日期，例如 " + today));
        }
        if (day.isAfter(today)) {
            return Optional.of(Problem.block(null, order.step().words() + "日期 " + day + " 还没有到"));
        }
        Column<LocalDate> before = switch (order.step()) {
            case APPROVE -> GrantLedger.ASKED_ON;
            case PAY -> GrantLedger.APPROVED_ON;
            case ARRIVE, RETURN -> GrantLedger.PAID_ON;
        };
        return grants.stream().map(row -> row.get(before, LocalDate.MIN)).filter(day::isBefore).findFirst()
                .map(earlier -> Problem.block(null, order.step().words() + "日期早于" + before.heading() + " " + earlier));
    }

    /** What the book has to say. */
    private List<Problem> money(Order order, List<Row> grants, LocalDate day) {
        if (order.step() == GrantStep.PAY) {
            return purse.on(day)
                    .map(book -> Stream.concat(entries.check(book, grants, day).stream(), unsettled(grants, day).stream())
                            .toList())
                    .orElseGet(() -> purse.without(day));
        }
        return reversal(order, grants).map(reverse(order)::check).orElse(List.of());
    }

    /** Money that goes down again though it is owed already: who pays it as a new expense owes it still. */
    private Optional<Problem> unsettled(List<Row> grants, LocalDate day) {
        List<Row> anew = grants.stream()
                .filter(row -> GrantBasis.OWED.kind().equals(row.get(GrantLedger.KIND)) && row.get(GrantLedger.BUDGET) == null)
                .toList();
        Map<Long, Long> owed = anew.isEmpty() ? Map.of() : new OwedToUnions(office).of(Roles.OWED_BELOW, day).owed();
        long many = anew.stream().filter(row -> owed.containsKey(union(row))).count();
        return many == 0
                ? Optional.empty()
                : Optional.of(Problem.warn(GrantLedger.BUDGET,
                        "有 " + many + " 家账上还有应付下级的钱，这几笔回拨记补助下级支出，不冲应付；要冲的请退回，改用“按公式拨付”里的“按应付下级余额”"));
    }

    private Optional<ReverseVoucher.Order> reversal(Order order, List<Row> grants) {
        return order.step() != GrantStep.RETURN
                ? Optional.empty()
                : purse.posted(GrantBack.origin(grants.get(0).id()))
                        .map(entry -> new ReverseVoucher.Order(entry.id(), order.day(), order.note(), true));
    }

    private ReverseVoucher reverse(Order order) {
        return new ReverseVoucher(office, List.of(new GrantBack(office, order.day(), order.note())));
    }

    private List<Row> rows(List<Long> ids) {
        Register register = office.registers().get(GrantLedger.KEY);
        return register.labelled(register.store().rows(ids.stream().mapToLong(Long::longValue).toArray()));
    }

    private static long union(Row grant) {
        Reference union = grant.get(GrantLedger.UNION);
        return union == null ? 0 : union.id();
    }
}
