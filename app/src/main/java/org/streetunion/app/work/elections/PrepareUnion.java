package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 登记筹备工会: a union in state 筹备 for a founding, so that members can join and a committee can be named before it stands. */
public final class PrepareUnion {
    private static final String READY = "筹备";

    private PrepareUnion() {}

    /** What an employer's union is usually called. */
    public static String usualName(String employer) {
        return employer + "工会委员会";
    }

    /** What stands against it. */
    public static List<Problem> check(Office office, FoundingOrder order) {
        Row file = FileRows.row(office, FileKind.FOUNDING, order.file()).orElse(Row.NEW);
        List<Problem> problems = new ArrayList<>();
        if (file.id() == 0) {
            return List.of(Problem.block(null, "这份建会档案已经不在了"));
        }
        problems.addAll(FileRows.open(FileKind.FOUNDING, file));
        if (file.get(FoundingLedger.UNION) != null) {
            problems.add(Problem.block(FoundingLedger.UNION, "这份档案已经登记了筹备的工会"));
        }
        if (order.name().isBlank()) {
            problems.add(Problem.block(UnionLedger.NAME, "请填写工会名称"));
        } else if (problems.isEmpty()) {
            problems.addAll(office.registers().get("unions").check(union(office.registers(), file, order)));
            if (!office.registers().find("unions", List.of(order.name().strip())).isEmpty()) {
                problems.add(Problem.block(UnionLedger.NAME, "已经有一家叫“" + order.name().strip() + "”的工会，请核对"));
            }
        }
        return problems;
    }

    /** Registers it, unless a problem blocks it; the outcome names the union. */
    public static Outcome run(Office office, FoundingOrder order, Actor actor) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return Outcome.refused(problems);
        }
        Registers registers = office.registers();
        Row file = FileRows.row(office, FileKind.FOUNDING, order.file()).orElseThrow();
        Row union = registers.get("unions").ledger().completion().apply(union(registers, file, order))
                .with(UnionLedger.STATE_ON, LocalDate.now(office.clock()));
        Act act = Act.correction(actor, Act.Kind.DEED);
        long[] made = {0};
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "unions", "筹备工会：" + order.name().strip(), 3),
                org.streetunion.app.ledger.Progress.SILENT, whole -> {
                    made[0] = whole.add("unions", union, act);
                    whole.write(FoundingLedger.KEY, List.of(file.with(FoundingLedger.UNION, Reference.to(made[0]))), act);
                    whole.write("employers", List.of(employer(registers, file).with(EmployerLedger.UNION_STATE, "筹建")), act);
                });
        return new Outcome(batch, made[0], problems, 0, 0);
    }

    static Row employer(Registers registers, Row file) {
        long id = Objects.requireNonNull(file.get(FoundingLedger.EMPLOYER), "a required column").id();
        return registers.get("employers").store().rows(new long[]{id}).get(0);
    }

    private static Row union(Registers registers, Row file, FoundingOrder order) {
        Row employer = employer(registers, file);
        boolean own = "单建".equals(file.get(FoundingLedger.MODE, "单建"));
        Long parent = order.parent();
        return Row.NEW.with(UnionLedger.NAME, order.name().strip()).with(UnionLedger.KIND, own ? "独立基层工会" : "联合基层工会")
                .with(UnionLedger.FORM, own ? "工会委员会" : "联合工会委员会").with(UnionLedger.SCENE, own ? "企业" : "村（社）联合工会")
                .with(UnionLedger.PARENT, parent == null ? null : Reference.to(parent))
                .with(UnionLedger.COMMUNITY, employer.get(EmployerLedger.COMMUNITY))
                .with(UnionLedger.EMPLOYER, Reference.to(employer.id())).with(UnionLedger.STATE, READY)
                .with(UnionLedger.PHONE, employer.get(EmployerLedger.PHONE));
    }
}
