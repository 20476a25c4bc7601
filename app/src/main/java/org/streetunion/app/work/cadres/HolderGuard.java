package org.streetunion.app.work.cadres;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.work.HeldGuard;

/** Says which posts lose their holder from sight when a cadre is moved to the 回收站. */
public final class HolderGuard extends HeldGuard {
    private static final int NAMED = 5;
    /** Over these registers. */
    public HolderGuard(Registers registers, Clock clock) {
        super(registers, clock, "appointments");
    }

    @Override
    public String away(long[] ids) {
        Map<String, String> held = new LinkedHashMap<>();
        held(AppointmentLedger.PERSON, ids, AppointmentLedger.ENDS_ON)
                .forEach(row -> held.merge(AppointmentLedger.PERSON.text(row), post(row), (one, other) -> one + "、" + other));
        if (held.isEmpty()) {
            return "";
        }
        String words = held.entrySet().stream().limit(NAMED).map(each -> each.getKey() + "还担任" + each.getValue())
                .collect(Collectors.joining("；"));
        return words + (held.size() > NAMED ? "；等 " + held.size() + " 人" : "")
                + "。移走以后这些任职就找不到人；不再任职的，请先在“任职与聘任”里免职或解聘。";
    }

    private static String post(Row row) {
        String where = row.get(AppointmentLedger.UNION) == null
                ? row.get(AppointmentLedger.LEVEL, "")
                : AppointmentLedger.UNION.text(row);
        return where + row.get(AppointmentLedger.POST, "");
    }
}
