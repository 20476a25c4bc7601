package org.streetunion.app.work.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;

/**
 * What was signed is not changed in the head of a sheet either: 年度目标 but by a 更正, union and year never, for the parts and the versions
 * are found by them. A draft that has parts says where they would stay. Imports are held to it too.
 */
public final class SheetHeadGuard implements Guard {
    private final Registers registers;

    /** Over the sheets of the office. */
    public SheetHeadGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (stored.id() == 0) {
            return List.of();
        }
        Optional<Column<?>> moved = changed(stored, outcome, AssignmentLedger.UNION, AssignmentLedger.YEAR);
        if (!SheetParts.signed(stored)) {
            return moved.filter(column -> filled(stored))
                    .map(column -> List.of(Problem.warn(column, "这份责任书的岗位、指标、保障还留在原来的工会和年度名下，不会跟着改；换工会或换年度请另建一份")))
                    .orElse(List.of());
        }
        if (moved.isPresent()) {
            return List.of(Problem.block(moved.get(), said(stored) + "，“" + moved.get().heading() + "”不能改；签错了请移入回收站，另建一份"));
        }
        return changed(stored, outcome, AssignmentLedger.GOAL).filter(column -> SheetParts.frozen(stored))
                .map(column -> List.of(Problem.block(column,
                        said(stored) + "，“" + column.heading() + "”不能直接改；确需改动，请在责任书上先办“更正”")))
                .orElse(List.of());
    }

    @Override
    public String away(long[] ids) {
        long signed = registers.get(AssignmentLedger.KEY).store().rows(ids).stream().filter(SheetParts::signed).count();
        return signed == 0
                ? ""
                : "其中 " + signed + " 份已经签订：移走以后岗位、指标、保障不再锁定，也不再计入落实情况表和看板；签订的版本还在“责任书版本”里。";
    }

    private String said(Row stored) {
        Row labelled = registers.get(AssignmentLedger.KEY).labelled(List.of(stored)).get(0);
        return AssignmentLedger.UNION.text(labelled) + " " + AssignmentLedger.YEAR.text(labelled) + " 年责任书已于 "
                + AssignmentLedger.SIGNED_ON.text(labelled) + " 签订";
    }

    private boolean filled(Row stored) {
        Reference union = stored.get(AssignmentLedger.UNION);
        return union != null && SheetParts.FROZEN.stream().anyMatch(part -> !SheetParts
                .rows(registers.get(part.ledger()), union.id(), stored.get(AssignmentLedger.YEAR, 0)).isEmpty());
    }

    private static Optional<Column<?>> changed(Row stored, Row outcome, Column<?>... columns) {
        return Arrays.stream(columns).filter(column -> !stored.agrees(outcome, column)).findFirst();
    }
}
