package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 拟定: a batch with one line for everybody whom nothing stands against, as one act. */
public final class ProposePay {
    private final Office office;
    private final PayPoints points;

    ProposePay(Office office, PayPoints points) {
        this.office = office;
        this.points = points;
    }

    /**
     * What is asked for.
     *
     * @param crowd whom
     * @param period for which time
     * @param correction why a batch that stands is corrected; empty for the first
     */
    public record Order(Crowd crowd, PayPeriod period, String correction) {}

    /**
     * Somebody who is not in the batch.
     *
     * @param person who
     * @param sentence why not
     */
    public record Left(Reference person, String sentence) {}

    /**
     * What came of it.
     *
     * @param id the batch's row, 0 when nothing was written
     * @param batch the act's number
     * @param lines how many people
     * @param left who is not in it and why, by name
     * @param problems what stood against it, or should be known
     */
    public record Proposal(long id, long batch, int lines, List<Left> left, List<Problem> problems) {
        /** Whether it was written. */
        public boolean done() {
            return id != 0;
        }
    }

    /** What stands against proposing it. */
    public List<Problem> check(Order order) {
        List<Problem> problems = new ArrayList<>();
        if (order.period().length() == 0) {
            problems.add(Problem.block(PayBatchLedger.FROM, "期间应是一个月、一个季度或一年"));
            return problems;
        }
        List<Row> there = facts(order).rivals(0);
        boolean locked = !there.isEmpty() && there.stream().allMatch(row -> state(row).equals(PayBatchLedger.LOCKED));
        if (there.isEmpty() && !order.correction().isBlank()) {
            problems.add(Problem.block(PayBatchLedger.CORRECTION_REASON, "这一期还没有发过，不用更正"));
        } else if (!there.isEmpty() && order.correction().isBlank()) {
            problems.add(Problem.block(PayBatchLedger.NAME, "这一期已有批次“" + there.get(0).get(PayBatchLedger.NAME, "") + "”"
                    + (locked ? "，已锁定，要改请写明更正原因，另做更正批次" : "，请在那一批里改，或先撤销那一批")));
        } else if (!there.isEmpty() && !locked) {
            problems.add(Problem.block(PayBatchLedger.NAME, "前面的批次还没有锁定，可以直接改，不用另做更正批次"));
        }
        return problems;
    }

    /** Proposes it, unless something stands against it. */
    public Proposal run(Order order, Actor actor) {
        List<Problem> problems = new ArrayList<>(check(order));
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Proposal(0, 0, 0, List.of(), problems);
        }
        PayFacts facts = facts(order);
        List<Left> left = new ArrayList<>();
        List<Row> lines = lines(order, facts, left);
        if (lines.isEmpty()) {
            problems.add(Problem.block(null, "这一期没有要发的人" + (left.isEmpty() ? "" : "：" + sentence(named(left)))));
            return new Proposal(0, 0, 0, named(left), problems);
        }
        long open = lines.stream().filter(line -> line.get(PayLineLedger.DUE) == null).count();
        if (open > 0) {
            problems.add(Problem.warn(PayLineLedger.DUE, "有 " + open + " 人没有金额：还没有填津贴标准，补上标准后撤销重新拟定，或逐人填应发"));
        }
        Row batch = batch(order, facts);
        String name = batch.get(PayBatchLedger.NAME, "");
        Act act = new Act(actor, Act.Kind.DEED, null, "", "拟定");
        long[] id = new long[1];
        long number = WholeAct.run(office, new WholeAct.Heading(act, PayBatchLedger.KEY, "拟定津贴：" + name, lines.size() + 1L),
                Progress.SILENT, whole -> {
                    id[0] = whole.add(PayBatchLedger.KEY, batch, act);
                    whole.write(PayLineLedger.KEY,
                            lines.stream().map(line -> completed(line.with(PayLineLedger.BATCH, Reference.to(id[0])))).toList(),
                            act);
                });
        return new Proposal(id[0], number, lines.size(), named(left), problems);
    }

    /** Who is not in a batch that stands and why, by name. */
    public List<Left> left(Row batch) {
        Optional<PayFacts> facts = facts(office.registers(), batch, List.of());
        Set<Long> there = PayFacts.lines(office.registers(), batch.id()).stream()
                .flatMap(line -> PayFacts.person(line).stream()).map(Reference::id).collect(Collectors.toSet());
        List<Left> left = new ArrayList<>();
        facts.ifPresent(known -> known.people().stream().filter(each -> !there.contains(each.person().id()))
                .forEach(each -> left.add(new Left(each.person(), known.against(each.person().id()).orElse("没有列入，请核对")))));
        return named(left);
    }

    /** What the registers say about a batch's group and period; empty for a batch that was entered by hand with others. */
    static Optional<PayFacts> facts(Registers registers, Row batch, List<Reference> people) {
        LocalDate from = batch.get(PayBatchLedger.FROM);
        LocalDate to = batch.get(PayBatchLedger.TO);
        return from == null || to == null
                ? Optional.empty()
                : Crowd.of(batch.get(PayBatchLedger.CROWD, ""))
                        .map(crowd -> PayFacts.read(registers, crowd, new PayPeriod(from, to), people));
    }

    private PayFacts facts(Order order) {
        return PayFacts.read(office.registers(), order.crowd(), order.period(), List.of());
    }

    private List<Row> lines(Order order, PayFacts facts, List<Left> left) {
        PayRates rates = new PayRates(office.registers(), points.fresh());
        Map<Long, Long> paid = order.correction().isBlank() ? Map.of() : paid(facts);
        List<Row> lines = new ArrayList<>();
        for (PayPosts whose : facts.people()) {
            Optional<String> against = facts.against(whose.person().id());
            if (against.isPresent()) {
                left.add(new Left(whose.person(), against.get() + overpaid(paid.getOrDefault(whose.person().id(), 0L), 0)));
                continue;
            }
            PayAmount amount = PayAmount.of(whose, facts, rates);
            Row line = line(whose, amount, facts);
            if (order.correction().isBlank()) {
                lines.add(line);
            } else {
                corrected(line, amount, paid.getOrDefault(whose.person().id(), 0L)).ifPresentOrElse(lines::add,
                        () -> overpaid(whose, amount, paid, left));
            }
        }
        return lines;
    }

    /** What is still to be paid beyond what locked batches paid. */
    private static Optional<Row> corrected(Row line, PayAmount amount, long paid) {
        Long due = amount.due();
        if (due == null) {
            return Optional.of(line);
        }
        return due > paid
                ? Optional.of(line.with(PayLineLedger.DUE, due - paid).with(PayLineLedger.REASON,
                        "更正：应发 " + Types.MONEY.format(due) + " 元，已发 " + Types.MONEY.format(paid) + " 元；" + amount.reason()))
                : Optional.empty();
    }

    private static void overpaid(PayPosts whose, PayAmount amount, Map<Long, Long> paid, List<Left> left) {
        Long due = amount.due();
        String sentence = overpaid(paid.getOrDefault(whose.person().id(), 0L), due == null ? 0 : due);
        if (!sentence.isEmpty()) {
            left.add(new Left(whose.person(), sentence.substring(1)));
        }
    }

    private static String overpaid(long paid, long due) {
        return paid > due ? "；已多发 " + Types.MONEY.format(paid - due) + " 元，请在下一批扣款中扣回" : "";
    }

    private static Map<Long, Long> paid(PayFacts facts) {
        Map<Long, Long> paid = new HashMap<>();
        facts.rivals(0).forEach(batch -> facts.lines(batch.id()).forEach(line -> PayFacts.person(line)
                .ifPresent(person -> paid.merge(person.id(), line.get(PayLineLedger.DUE, 0L), Long::sum))));
        return paid;
    }

    private static Row line(PayPosts whose, PayAmount amount, PayFacts facts) {
        Row main = whose.days(facts.period()).keySet().stream().findFirst().orElse(whose.first());
        return Row.NEW.with(PayLineLedger.PERSON, whose.person())
                .with(PayLineLedger.APPOINTMENT, Reference.to(main.id()))
                .with(PayLineLedger.KIND, AppointmentKinds.of(main).orElse(facts.crowd().words()))
                .with(PayLineLedger.UNION, main.get(AppointmentLedger.UNION)).with(PayLineLedger.BASE, amount.base())
                .with(PayLineLedger.COEFFICIENT, Types.plain(amount.coefficient())).with(PayLineLedger.DAYS, amount.days())
                .with(PayLineLedger.ALL_DAYS, amount.all()).with(PayLineLedger.DUE, amount.due())
                .with(PayLineLedger.REASON, amount.reason());
    }

    private Row completed(Row line) {
        return office.registers().get(PayLineLedger.KEY).ledger().completion().apply(line);
    }

    private Row batch(Order order, PayFacts facts) {
        int number = order.correction().isBlank() ? 0 : facts.rivals(0).size();
        String item = order.crowd().item(order.period());
        String name = order.crowd().words() + " " + order.period().words() + item + (number == 0 ? "" : "（更正" + number + "）");
        Row batch = Row.NEW.with(PayBatchLedger.NAME, name).with(PayBatchLedger.CROWD, order.crowd().words())
                .with(PayBatchLedger.ITEM, item).with(PayBatchLedger.FROM, order.period().from())
                .with(PayBatchLedger.TO, order.period().to()).with(PayBatchLedger.CORRECTION, number)
                .with(PayBatchLedger.CORRECTION_REASON, number == 0 ? null : order.correction().strip());
        return office.registers().get(PayBatchLedger.KEY).ledger().completion().apply(batch);
    }

    private List<Left> named(List<Left> left) {
        Map<Long, String> names = office.registers().labels("people", left.stream().map(each -> each.person().id()).toList());
        return left.stream().map(each -> new Left(
                new Reference(each.person().id(), names.getOrDefault(each.person().id(), "")), each.sentence())).toList();
    }

    private static String sentence(List<Left> left) {
        return left.stream().map(each -> each.person().label() + each.sentence()).limit(3).collect(Collectors.joining("；"));
    }

    private static String state(Row batch) {
        return batch.get(PayBatchLedger.STATE, PayBatchLedger.DRAFT);
    }
}
