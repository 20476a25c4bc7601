package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 联系对象表: whom each part-time cadre looks after on a day, and which of 四个一 are missing. */
final class TieSummary extends NamedSummary {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("姓名", 10), Column.text("身份", 14),
            Column.text("包片联系", 34), Column.text("帮带", 24), Column.text("非公企业", 24), Column.text("一线职工", 12),
            Column.text("农民工", 12), Column.text("困难职工", 12), Column.text("四个一还缺", 28));
    private final CadreWorkStore store;
    private final Parameters parameters;
    private final CadreWords words;

    TieSummary(Sql sql, Parameters parameters, CadreWords words) {
        super("liaisons", "兼职干部联系对象表", CadreRange.OPTION);
        this.store = new CadreWorkStore(sql, words);
        this.words = words;
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        List<CadreWorkStore.Tie> ties = store.ties(day);
        List<Row> rows = new ArrayList<>();
        int whole = 0;
        for (CadreWorkStore.Cadre cadre : store.partTimers(day, day, CadreRange.levels(request))) {
            List<CadreWorkStore.Tie> own = ties.stream().filter(tie -> tie.person() == cadre.id()).toList();
            List<String> lacks = words.four().stream().filter(kind -> names(own, kind).isEmpty())
                    .map(kind -> kind.substring("联系".length())).toList();
            whole += lacks.isEmpty() ? 1 : 0;
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(cadre.name()), Cell.text(cadre.kind()),
                    Cell.text(names(own, LiaisonLedger.AREA)), Cell.text(names(own, LiaisonLedger.HELPED)),
                    Cell.text(names(own, words.four().get(0))), Cell.text(names(own, words.four().get(1))),
                    Cell.text(names(own, words.four().get(2))), Cell.text(names(own, words.four().get(3))),
                    Cell.text(lacks.isEmpty() ? "齐" : String.join("、", lacks))));
        }
        return Report.of(title(), Table.of(COLUMNS, rows))
                .withNotes("四个一：联系 1 家非公企业、1 名一线职工、1 名农民工、1 名困难职工。四个一齐的 " + whole + " 人，共 " + rows.size() + " 人。",
                        strength(AppointmentKinds.VICE_CHAIR, day) + "；" + strength(AppointmentKinds.ASSISTANT, day) + "。");
    }

    /** Rule 19: how many the street has beside how many are usual. */
    private String strength(String kind, LocalDate day) {
        long many = store.partTimers(day, day, List.of("街道")).stream().filter(cadre -> cadre.kind().equals(kind)).count();
        Optional<Parameter> least = limit(kind + "人数下限", day);
        Optional<Parameter> most = limit(kind + "人数上限", day);
        String verdict = least.filter(limit -> compare(many, limit) < 0).map(limit -> "，少于 " + limit.words())
                .or(() -> most.filter(limit -> compare(many, limit) > 0).map(limit -> "，多于 " + limit.words())).orElse("");
        String basis = least.map(Parameter::basis).filter(text -> !text.isEmpty()).map(text -> "（" + text + "）").orElse("");
        return "街道" + kind + " " + many + " 人" + verdict + (verdict.isEmpty() ? "" : basis);
    }

    private Optional<Parameter> limit(String name, LocalDate day) {
        return parameters.find(name, day).filter(limit -> limit.amount() != null);
    }

    private static int compare(long many, Parameter limit) {
        return limit.amount() == null ? 0 : BigDecimal.valueOf(many).compareTo(limit.amount());
    }

    private static String names(List<CadreWorkStore.Tie> own, String kind) {
        return own.stream().filter(tie -> tie.kind().equals(kind)).map(CadreWorkStore.Tie::object)
                .collect(Collectors.joining("、"));
    }
}
