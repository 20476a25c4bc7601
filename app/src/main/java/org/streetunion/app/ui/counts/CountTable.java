package org.streetunion.app.ui.counts;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.grid.FigureTable;
import org.streetunion.app.ui.grid.Pasted;
import org.streetunion.app.ui.grid.PastedBlock;

/** The lines as a table of which one cell is the current one. Columns are drawn once. */
final class CountTable extends FigureTable<CountLine.Entry, CountLine> {
    /** A long heading breaks before who it is that is counted. */
    private static final Pattern WHO = Pattern.compile("(.{3,})(会员|劳动者)");
    private static final int BEFORE = 2;
    private final CountModel model;
    private final Consumer<CountLine> open;

    /** Of a model; {@code open} leads to a union's rows per employer. */
    CountTable(CountModel model, Consumer<CountLine> open) {
        super("count-table", "正在读取…", model.typed());
        this.model = model;
        this.open = open;
    }

    @Override
    protected int before() {
        return BEFORE;
    }

    @Override
    public boolean tabsDown() {
        return true;
    }

    @Override
    public int columns() {
        return model.figures().size();
    }

    @Override
    public String lockedWords() {
        return "这家按单位报数，点右边的“按单位”填各单位的人数";
    }

    @Override
    public boolean accepts(String text, char next) {
        return next >= '0' && next <= '9';
    }

    @Override
    public Pasted paste(int row, int column, PastedBlock block) {
        return model.put(row, column, block);
    }

    @Override
    public void sameAsLast(int row) {
        model.sameAsLast(List.of(line(row)));
    }

    /** Draws the columns as soon as it is known which they are. */
    void draw() {
        List<Column<Integer>> figures = model.figures();
        node().setPlaceholder(new Label(model.onlyMissing().get() ? "都报齐了" : "没有要报数的工会"));
        if (node().getColumns().size() == figures.size() + BEFORE + 1) {
            return;
        }
        node().getColumns().clear();
        node().getColumns().add(words("工会名称", 240, line -> line.union().label()));
        node().getColumns().add(words("所属社区", 90, CountLine::place));
        for (int column = 0; column < figures.size(); column++) {
            node().getColumns().add(figure(figures.get(column), column));
        }
        node().getColumns().add(links());
    }

    private static TableColumn<CountLine, List<Figure>> figure(Column<Integer> figure, int index) {
        TableColumn<CountLine, List<Figure>> column = plain(new TableColumn<>(), figure.heading().length() > 6 ? 112 : 92);
        Label heading = new Label(WHO.matcher(figure.heading()).replaceFirst("$1\n$2"));
        heading.setWrapText(true);
        column.setGraphic(heading);
        column.setId("figure-" + figure.key());
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new FigureCell(index));
        return column;
    }

    private TableColumn<CountLine, List<Figure>> links() {
        TableColumn<CountLine, List<Figure>> column = plain(new TableColumn<>(), 120);
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Links());
        return column;
    }

    /** What can be done with a line. */
    private final class Links extends TableCell<CountLine, List<Figure>> {
        private final Hyperlink same = new Hyperlink(Command.SAME_AS_LAST.words());
        private final Hyperlink parts = new Hyperlink();
        private final HBox both = new HBox(2, same, parts);

        Links() {
            List.of(same, parts).forEach(link -> {
                link.getStyleClass().add("plain-link");
                link.setFocusTraversable(false);
                link.managedProperty().bind(link.visibleProperty());
            });
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable List<Figure> cells, boolean empty) {
            super.updateItem(cells, empty);
            CountLine line = empty || getIndex() < 0 || getIndex() >= rows() ? null : line(getIndex());
            setGraphic(line == null ? null : both);
            if (line != null) {
                same.setVisible(line.repeatable() && line.empty());
                same.setOnAction(event -> model.sameAsLast(List.of(line)));
                parts.setVisible(line.split());
                parts.setText("按单位 " + line.parts());
                parts.setOnAction(event -> open.accept(line));
            }
        }
    }
}
