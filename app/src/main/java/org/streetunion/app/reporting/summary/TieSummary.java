package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.database.Sql;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 联系对象表: whom each part-time cadre looks after on a day, and which of 四个一 are missing. */
final class TieSummary implements Summary {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("姓名", 10), Column.text("身份", 14),
            Column.text("包片联系", 34), Column.text("帮带", 24), Column.text("非公企业", 24), Column.text("一线职工", 12),
            Column.text("农民工", 12), Column.text("困难职工", 12), Column.text("四个一还缺", 28));
    private final CadreWorkStore store;

    TieSummary(Sql sql) {
        this.store = new CadreWorkStore(sql);
    }

    @Override
    public String key() {
        return "liaisons";
    }

    @Override
    public String title() {
        return "兼职干部联系对象表";
    }

    @Override
    public List<Option> options() {
        return List.of(CadreRange.OPTION);
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        List<CadreWorkStore.Tie> ties = store.ties(day);
        List<Row> rows = new ArrayList<>();
        int whole = 0;
        for (CadreWorkStore.Cadre cadre : store.partTimers(day, day, CadreRange.levels(request))) {
            List<CadreWorkStore.Tie> own = ties.stream().filter(tie -> tie.person() == cadre.id()).toList();
            List<String> lacks = LiaisonLedger.FOUR.stream().filter(kind -> names(own, kind).isEmpty())
                    .map(kind -> kind.substring("联系".length())).toList();
            whole += lacks.isEmpty() ? 1 : 0;
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(cadre.name()), Cell.text(cadre.kind()),
                    Cell.text(names(own, LiaisonLedger.AREA)), Cell.text(names(own, LiaisonLedger.HELPED)),
                    Cell.text(names(own, LiaisonLedger.FOUR.get(0))), Cell.text(names(own, LiaisonLedger.FOUR.get(1))),
                    Cell.text(names(own, LiaisonLedger.FOUR.get(2))), Cell.text(names(own, LiaisonLedger.FOUR.get(3))),
                    Cell.text(lacks.isEmpty() ? "齐" : String.join("、", lacks))));
        }
        return Report.of(title(), Table.of(COLUMNS, rows))
                .withNotes("四个一：联系 1 家非公企业、1 名一线职工、1 名农民工、1 名困难职工。四个一齐的 " + whole + " 人，共 " + rows.size() + " 人。");
    }

    private static String names(List<CadreWorkStore.Tie> own, String kind) {
        return own.stream().filter(tie -> tie.kind().equals(kind)).map(CadreWorkStore.Tie::object)
                .collect(Collectors.joining("、"));
    }
}
