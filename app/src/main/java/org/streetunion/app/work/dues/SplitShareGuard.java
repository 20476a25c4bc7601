package org.streetunion.app.work.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.splitshares.SplitShareLedger;

/**
 * The rows of one kind of payer follow each other without a gap or an overlap; that is said, for rows are entered one after the other. What
 * payments were posted by stays as it was then. Imports are held to it too.
 */
public final class SplitShareGuard implements Guard {
    private static final int MOST = 500;
    private static final String USUAL = "基层留成比例";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Registers registers;
    private final Parameters parameters;
    private final SharesUsed used;

    /** Over these registers and the office's database. */
    public SplitShareGuard(Registers registers, Parameters parameters, Sql sql) {
        this.registers = registers;
        this.parameters = parameters;
        this.used = new SharesUsed(registers, sql);
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return used.changedWithout(ids);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        LocalDate from = outcome.get(SplitShareLedger.FROM);
        String payer = outcome.get(SplitShareLedger.PAYER, "");
        if (from == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(registers.get(SplitShareLedger.KEY).store().first(Query.ALL, MOST).stream()
                .filter(row -> row.id() != outcome.id() && payer.equals(row.get(SplitShareLedger.PAYER))
                        && row.get(SplitShareLedger.PRIORITY, 0).equals(outcome.get(SplitShareLedger.PRIORITY, 0)))
                .toList());
        rows.add(outcome);
        rows.sort(Comparator.comparing(row -> row.get(SplitShareLedger.FROM, LocalDate.MIN)));
        List<Problem> problems = new ArrayList<>();
        used.changedBy(outcome).ifPresent(sentence -> problems.add(Problem.block(SplitShareLedger.FROM, sentence)));
        usual(outcome, from).ifPresent(problems::add);
        for (int i = 0; i + 1 < rows.size(); i++) {
            between(payer, rows.get(i), rows.get(i + 1), problems);
        }
        return problems;
    }

    /** What the grassroots union keeps is held against what the office wrote among its limits. */
    private Optional<Problem> usual(Row outcome, LocalDate from) {
        BigDecimal share = outcome.get(SplitShareLedger.GRASSROOTS);
        return Payers.UNION.equals(outcome.get(SplitShareLedger.PAYER)) && share != null
                ? parameters.find(USUAL, from).filter(limit -> limit.amount() != null
                        && HUNDRED.multiply(share).compareTo(limit.amount()) != 0)
                        .map(limit -> limit.problem(SplitShareLedger.GRASSROOTS, "基层留成写的是 "
                                + Types.plain(HUNDRED.multiply(share)).toPlainString() + "%，参数“" + USUAL + "”是 " + limit.words()
                                + "，请核对"))
                : Optional.empty();
    }

    private static void between(String payer, Row one, Row next, List<Problem> problems) {
        LocalDate to = one.get(SplitShareLedger.TO);
        LocalDate from = next.get(SplitShareLedger.FROM, LocalDate.MIN);
        if (to == null || !to.isBefore(from)) {
            problems.add(Problem.warn(SplitShareLedger.TO, "“" + payer + "”从 " + from + " 起有两条比例同时在用，请给 "
                    + one.get(SplitShareLedger.FROM) + " 起的一条写停用日期 " + from.minusDays(1)));
        } else if (to.plusDays(1).isBefore(from)) {
            problems.add(Problem.warn(SplitShareLedger.FROM,
                    "“" + payer + "”从 " + to.plusDays(1) + " 到 " + from.minusDays(1) + " 没有比例，这些日子的经费分不出来"));
        }
    }
}
