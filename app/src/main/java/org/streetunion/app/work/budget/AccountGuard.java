package org.streetunion.app.work.budget;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.books.SpentStore;

/** An account on which something stands is not thrown away: statements would no longer add up. */
public final class AccountGuard implements Guard {
    private static final List<String> WHAT = List.of("笔收支", "笔期初余额", "行预算");
    private final Registers registers;
    private final SpentStore spent;

    /** Over these registers. */
    public AccountGuard(Registers registers, Sql sql) {
        this.registers = registers;
        this.spent = new SpentStore(sql);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        return List.of();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get("accounts").store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .map(this::kept).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> kept(Row account) {
        List<Integer> uses = spent.uses(account.id());
        for (int at = 0; at < uses.size(); at++) {
            if (uses.get(at) > 0) {
                return Optional.of("科目“" + account.values().get("label") + "”上已有 " + uses.get(at) + " " + WHAT.get(at)
                        + "，不能移走；不再使用的，请填“停用日期”");
            }
        }
        return Optional.empty();
    }
}
