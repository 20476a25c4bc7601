package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** Two community unions with a sheet of 2026 each, and whoever holds posts there. */
public final class TwoSheets {
    /** 望海社区总工会. */
    public final long first;
    /** 听涛社区总工会. */
    public final long second;
    /** Enters rows. */
    public final Cadres cadres;
    private final Office office;

    /** Begins both sheets, empty. */
    public TwoSheets(Office office) {
        this.office = office;
        this.cadres = new Cadres(office);
        this.first = cadres.union("望海社区总工会");
        this.second = cadres.union("听涛社区总工会");
        sheet(first);
        sheet(second);
    }

    private void sheet(long union) {
        if (!StartSheet.run(office, union, 2026, StartSheet.From.EMPTY, Cadres.CLERK).done()) {
            throw new IllegalStateException("no sheet");
        }
    }

    /** A row of a part, not entered. */
    public static Row part(long union, Object... pairs) {
        Map<String, Object> values = new HashMap<>(Map.of("union", Reference.to(union), "sheet_year", 2026));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        Row row = Row.NEW;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        return row;
    }

    /** Somebody holds a post for so much of the work; 0 where nobody said. */
    public Saved post(long union, String post, long person, int share) {
        Row row = part(union, "post", post, "person", Reference.to(person), "duties", "全面工作");
        return cadres.tried("posts", share == 0 ? row : row.with("share_of", share));
    }

    /** A target that is entered by hand, and what is done of it. */
    public void target(long union, String name, int yearly, int done, int points) {
        cadres.save("targets", part(union, "name", name, "measure", "件", "yearly_value", BigDecimal.valueOf(yearly), "points",
                BigDecimal.valueOf(points), "hand_four", BigDecimal.valueOf(done), "evidence", "台账"));
    }

    /** The row of the second one's sheet. */
    long second(Office of) {
        return SheetParts.findSheet(of.registers(), second, 2026).orElseThrow().id();
    }

    /** Signs a union's sheet. */
    public void sign(long union) {
        long sheet = SheetParts.findSheet(office.registers(), union, 2026).orElseThrow().id();
        SheetOutcome signed = MoveSheet.run(office, sheet, new MoveSheet.Order(MoveSheet.Step.SIGN, LocalDate.of(2026, 1, 10),
                "王街道", "陈望", "", null), Cadres.CLERK);
        if (!signed.done()) {
            throw new IllegalStateException(signed.problems().toString());
        }
    }
}
