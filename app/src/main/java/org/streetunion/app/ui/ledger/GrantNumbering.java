package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.GridPane;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.work.grants.GrantReceipts;

/** 填收据号: a field for each grant that went out, one below the other, so that Tab and a pasted column go down. */
public final class GrantNumbering {
    private static final double NAMES = 330;
    private static final double HEIGHT = 380;
    private final Desk desk;
    private final GrantDeeds grants;

    /** At a desk. */
    public GrantNumbering(Desk desk, GrantDeeds grants) {
        this.desk = desk;
        this.grants = grants;
    }

    /** For those of these that went out. */
    public void start(List<Long> chosen) {
        desk.background().read(() -> grants.receipted(chosen), rows -> {
            if (rows.isEmpty()) {
                desk.asking().remark(chosen.isEmpty() ? "请先勾选拨付单" : "选中的里面没有付了款的，付款以后才有收据");
            } else {
                ask(rows);
            }
        });
    }

    private void ask(List<Row> rows) {
        List<Down> fields = new ArrayList<>();
        DeedForm<GrantReceipts.Order> form = new DeedForm<>(desk, () -> order(rows, fields), grants::check);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(HEIGHT, rows.size() * 36.0 + 8));
        for (Row row : rows) {
            Down field = new Down(fields, fields.size());
            field.setId("grant-receipt-" + fields.size());
            field.setText(row.get(GrantLedger.RECEIPT_NO, ""));
            field.textProperty().addListener((any, old, now) -> form.changed());
            field.focusedProperty().addListener((any, old, now) -> seen(scroll, grid, field));
            Label union = new Label(GrantLedger.UNION.text(row));
            union.setPrefWidth(NAMES);
            Label amount = new Label(Types.money(row.get(GrantLedger.AMOUNT, 0L)));
            amount.setMinWidth(100);
            amount.setAlignment(Pos.CENTER_RIGHT);
            grid.addRow(fields.size(), union, amount, field);
            fields.add(field);
        }
        Label hint = new Label("各家一个收据号，Tab 键到下一家；从表格里复制一列，贴在第一格就往下填");
        hint.getStyleClass().add("faint");
        form.below(scroll);
        form.below(hint);
        desk.asking().fill(form.form("填收据号 " + rows.size() + " 笔", "填好")).ifPresent(order -> desk.background().start("填收据号",
                progress -> grants.receipts(order, desk.session().actor()), this::said));
    }

    private static GrantReceipts.Order order(List<Row> rows, List<Down> fields) {
        Map<Long, String> numbers = new LinkedHashMap<>();
        for (int at = 0; at < rows.size() && at < fields.size(); at++) {
            numbers.put(rows.get(at).id(), fields.get(at).getText());
        }
        return new GrantReceipts.Order(numbers);
    }

    private void said(Saved saved) {
        if (saved.done()) {
            desk.session().wrote();
            desk.asking().remark("收据号已填好", new Undoing(desk).offer(saved.batch()));
        } else {
            desk.asking().remark(saved.problems().stream().map(Problem::sentence).findFirst().orElse("没有办成"));
        }
    }

    /** The list moves along with the field that is written in. */
    private static void seen(ScrollPane scroll, GridPane grid, TextField field) {
        double room = grid.getHeight() - scroll.getViewportBounds().getHeight();
        if (field.isFocused() && room > 0) {
            double middle = field.getBoundsInParent().getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.max(0, Math.min(1, middle / room)));
        }
    }

    /** A field of a column: what is pasted in lines goes into the fields below. */
    private static final class Down extends TextField {
        private final List<Down> column;
        private final int at;

        Down(List<Down> column, int at) {
            this.column = column;
            this.at = at;
            setPrefColumnCount(14);
        }

        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (text == null || !text.strip().contains("\n")) {
                super.paste();
                return;
            }
            List<String> lines = text.lines().toList();
            for (int line = 0; line < lines.size() && at + line < column.size(); line++) {
                column.get(at + line).setText(lines.get(line).strip());
            }
        }
    }
}
