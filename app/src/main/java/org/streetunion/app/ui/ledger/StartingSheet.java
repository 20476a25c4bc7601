package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.sheets.StartSheet;

/** 三定一统筹 from a union's page or from ticked unions: opens the sheet of this or next year, or begins it as somebody wishes. */
final class StartingSheet {
    private static final List<StartSheet.From> WAYS = List.of(StartSheet.From.TEMPLATE, StartSheet.From.LAST_YEAR,
            StartSheet.From.EMPTY);
    private static final String TITLE = "新建责任书";
    private static final double WIDTH = 200;
    private final Desk desk;
    private final FixSheets sheets;

    StartingSheet(Desk desk, FixSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    /** Of one union: what is there is offered to be opened. */
    void start(long union) {
        int year = year();
        Query own = Query.ALL.and(new Filter.OneOf(AssignmentLedger.UNION.key(), List.of(Reference.to(union))))
                .and(new Filter.OneOf(AssignmentLedger.YEAR.key(), List.of(year, year + 1)));
        desk.background().read(() -> desk.office().registers().get(FixSheets.LEDGER).store().first(own, 2), rows -> {
            Map<Integer, Long> there = new TreeMap<>();
            rows.forEach((Row row) -> there.put(row.get(AssignmentLedger.YEAR, 0), row.id()));
            if (there.containsKey(year)) {
                offer(union, there);
            } else {
                begin(List.of(union), year);
            }
        });
    }

    /** Of several unions at once. */
    void start(long[] unions) {
        if (unions.length == 0) {
            desk.asking().remark("先选工会，可以勾选几家");
        } else {
            begin(Arrays.stream(unions).boxed().toList(), year());
        }
    }

    private void offer(long union, Map<Integer, Long> there) {
        int next = year() + 1;
        List<String> answers = new ArrayList<>(there.keySet().stream().map(year -> "打开 " + year + " 年").toList());
        if (!there.containsKey(next)) {
            answers.add("新建 " + next + " 年");
        }
        answers.add("取消");
        List<Long> ids = List.copyOf(there.values());
        int answer = desk.asking().choose("三定一统筹责任书", "这家工会已有 "
                + there.keySet().stream().map(String::valueOf).collect(Collectors.joining("、")) + " 年的责任书。", answers);
        if (answer < ids.size()) {
            desk.pages().file(FixSheets.LEDGER, ids.get(answer));
        } else if (answer < answers.size() - 1) {
            begin(List.of(union), next);
        }
    }

    private void begin(List<Long> unions, int first) {
        ComboBox<Integer> year = InWords.choice("sheet-start-year", String::valueOf);
        year.setItems(FXCollections.observableArrayList(year(), year() + 1));
        year.setValue(first);
        ComboBox<StartSheet.From> way = InWords.choice("sheet-start-way", StartSheet.From::words);
        way.setItems(FXCollections.observableArrayList(WAYS));
        way.setValue(StartSheet.From.TEMPLATE);
        CheckBox lendings = new CheckBox("上年年底到期的人员调配，接着用到这一年年底");
        lendings.setId("sheet-start-lendings");
        List.of(year, way).forEach(each -> each.setPrefWidth(WIDTH));
        DeedForm<StartSheet.Order> form = new DeedForm<>(desk, () -> new StartSheet.Order(unions, year.getValue(), way.getValue(),
                lendings.isSelected() && way.getValue() == StartSheet.From.LAST_YEAR), sheets::check);
        form.line("年度", year);
        form.line("怎样开始", way);
        form.line("统筹人员", lendings);
        lendings.disableProperty().bind(way.valueProperty().isNotEqualTo(StartSheet.From.LAST_YEAR));
        List.of(year, way).forEach(each -> each.valueProperty().addListener((any, old, now) -> form.changed()));
        String title = unions.size() == 1 ? TITLE : TITLE + "（" + unions.size() + " 家工会）";
        desk.asking().fill(form.form(title, "新建")).ifPresent(order -> desk.background().start(TITLE,
                progress -> sheets.start(order, desk.session().actor()), begun -> begun(begun, unions.size() == 1)));
    }

    private void begun(StartSheet.Begun begun, boolean one) {
        String left = begun.problems().stream().map(Problem::sentence).collect(Collectors.joining("；"));
        if (!begun.done()) {
            desk.asking().remark(left.isEmpty() ? "没有新建" : left);
            return;
        }
        desk.session().wrote();
        desk.asking().remark("已新建 " + begun.sheets().size() + " 份责任书"
                + (begun.lendings() == 0 ? "" : "，接着用 " + begun.lendings() + " 条人员调配") + (left.isEmpty() ? "" : "；" + left),
                new Undoing(desk).offer(begun.batch()));
        if (one) {
            desk.pages().file(FixSheets.LEDGER, begun.sheets().get(0));
        } else {
            desk.pages().ledger(FixSheets.LEDGER, Query.ALL.and(new Filter.Ids("新建的责任书", begun.sheets())));
        }
    }

    private int year() {
        return LocalDate.now(desk.office().clock()).getYear();
    }
}
