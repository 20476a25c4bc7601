package org.streetunion.app.work.cadres;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;

/** Says which posts lose their holder from sight when a cadre is moved to the 回收站. */
public final class HolderGuard implements Guard {
    private static final int MOST = 10_000;
    private static final int NAMED = 5;
    private final Registers registers;
    private final Clock clock;

    /** Over these registers. */
    public HolderGuard(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        return List.of();
    }

    @Override
    public String away(long[] ids) {
        LocalDate today = LocalDate.now(clock);
        Register posts = registers.get("appointments");
        Query theirs = Query.ALL.and(new Filter.OneOf(AppointmentLedger.PERSON.key(),
                LongStream.of(ids).mapToObj(Reference::to).toList()));
        Map<String, String> held = new LinkedHashMap<>();
        posts.labelled(posts.store().first(theirs, MOST)).stream()
                .filter(row -> !row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isBefore(today))
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
