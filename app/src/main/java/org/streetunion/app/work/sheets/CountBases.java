package org.streetunion.app.work.sheets;

import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 取年初基数: fills what is still empty, for sheets that were begun before the year was over or whose targets came later. */
public final class CountBases {
    private CountBases() {}

    /** Does it, unless something stands against it. */
    public static SheetOutcome run(Office office, long id, Actor actor) {
        Row sheet = SheetParts.findSheet(office.registers(), id).orElse(Row.NEW);
        Reference union = sheet.get(AssignmentLedger.UNION);
        if (union == null) {
            return SheetOutcome.refused("这份责任书已经不在了");
        }
        if (SheetParts.frozen(sheet)) {
            return SheetOutcome.refused("责任书已经签订，年初基数不能直接改；确需改动，请先“开始更正”");
        }
        YearBases bases = new YearBases(office, sheet.get(AssignmentLedger.YEAR, 0));
        if (!bases.known()) {
            return SheetOutcome.refused("年初基数取 " + bases.day() + " 的数，还没有到这一天");
        }
        List<Row> targets = SheetParts.rows(office.registers().get(TargetLedger.KEY), union.id(),
                sheet.get(AssignmentLedger.YEAR, 0));
        List<Row> filled = bases.filled(targets);
        List<Row> changed = filled.stream().filter(row -> !targets.contains(row)).toList();
        if (changed.isEmpty()) {
            return SheetOutcome.refused("没有要取的年初基数：填过的不改，新建数一类只算本年的指标没有基数");
        }
        Act act = Act.correction(actor, Act.Kind.DEED);
        long batch = WholeAct.run(office, new WholeAct.Heading(act, AssignmentLedger.KEY,
                "取年初基数：" + office.registers().labels("unions", List.of(union.id())).getOrDefault(union.id(), "") + " "
                        + sheet.get(AssignmentLedger.YEAR, 0),
                changed.size()), Progress.SILENT, whole -> whole.write(TargetLedger.KEY, changed, act));
        return new SheetOutcome(id, batch, List.of());
    }
}
