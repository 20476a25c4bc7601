package org.streetunion.app.ui.screens;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.CardPaper;
import org.streetunion.reports.card.CardBack;
import org.streetunion.reports.card.CardGeometry;
import org.streetunion.reports.card.CardSetup;

/** What is printed for whom and how it lies on the paper, as fields. */
final class CardChoices {
    private static final String NEVER = "没印过的";
    private static final String EXPIRING = "到期换卡";
    private static final List<String> AGAIN = List.of("补印", "补办", "换卡");
    private static final List<String> MEDIA = List.of("A4 一页十张", "一页一张（证卡打印机）");
    private final Desk desk;
    private final Query query;
    private final ComboBox<String> whom = new ComboBox<>();
    private final TextField reason = new TextField();
    private final ComboBox<String> medium = new ComboBox<>();
    private final Spinner<Integer> first = new Spinner<>(1, CardGeometry.PER_SHEET, 1);
    private final CheckBox duplex = new CheckBox("印背面（双面）");
    private final CheckBox bare = new CheckBox("套打，不印底图");
    private final CheckBox apart = new CheckBox("每个工会一个文件");
    private final ComboBox<String> printer = new ComboBox<>();
    private final TextField offset = new TextField();
    private final ComboBox<CardDesigns.Listed> design = new ComboBox<>();
    private final ObjectProperty<String> chosen = whom.valueProperty();
    private String used = "";
    private final StringProperty problem = new SimpleStringProperty("");

    CardChoices(Desk desk, Query query) {
        this.desk = desk;
        this.query = query;
        whom.setId("card-whom");
        whom.getItems().addAll(NEVER, EXPIRING);
        whom.getItems().addAll(AGAIN);
        whom.setValue(NEVER);
        reason.setId("card-reason");
        reason.setPromptText("原因，例如遗失、损坏");
        reason.setPrefColumnCount(12);
        reason.visibleProperty().bind(whom.valueProperty().isNotEqualTo(NEVER).and(whom.valueProperty().isNotEqualTo(EXPIRING)));
        reason.managedProperty().bind(reason.visibleProperty());
        medium.setId("card-medium");
        medium.getItems().setAll(MEDIA);
        medium.setValue(MEDIA.get(0));
        first.setId("card-first");
        first.setPrefWidth(72);
        first.disableProperty().bind(medium.valueProperty().isEqualTo(MEDIA.get(1)));
        duplex.setId("card-duplex");
        bare.setId("card-bare");
        apart.setId("card-apart");
        design.setId("card-design");
        design.setPrefWidth(170);
        offset();
    }

    /** Reads which designs there are; the one in use is chosen, unless another was. */
    void read() {
        CardStudio studio = desk.office().filled(CardStudio.class);
        if (studio != null) {
            desk.background().read(() -> new Designs(studio.designs(), studio.used()), this::designs);
        }
    }

    /** What there is to choose from. */
    private record Designs(List<CardDesigns.Listed> all, String used) {}

    private void designs(Designs found) {
        CardDesigns.Listed before = design.getValue();
        String wanted = before == null || before.key().equals(used) ? found.used() : before.key();
        used = found.used();
        if (!found.all().equals(design.getItems())) {
            design.getItems().setAll(found.all());
        }
        found.all().stream().filter(each -> each.key().equals(wanted)).findFirst().ifPresent(design::setValue);
    }

    private void offset() {
        printer.setId("card-printer");
        printer.setPrefWidth(180);
        printer.setPromptText("没有找到打印机");
        printer.valueProperty().addListener((any, old, now) -> {
            if (now != null) {
                CardSetup.Offset kept = CardPaper.offset(desk.office().settings(), now);
                offset.setText(kept.equals(CardSetup.Offset.NONE) ? "" : kept.right() + "," + kept.down());
            }
        });
        offset.setId("card-offset");
        offset.setPromptText("0,0");
        offset.setPrefColumnCount(5);
        offset.focusedProperty().addListener((any, was, is) -> {
            if (was && !is && printer.getValue() != null) {
                CardPaper.offset(typed()).ifPresent(moved -> CardPaper.keep(desk.office().settings(), printer.getValue(), moved));
            }
        });
    }

    /** The printers of the machine, when they are known. */
    void printers(List<String> names) {
        printer.getItems().setAll(names);
        printer.getSelectionModel().selectFirst();
    }

    /** Two lines of fields. */
    Node node() {
        HBox above = line(label("印给"), whom, reason, scope(), Cards.spring(), label("打印机"), printer, label("右移,下移"), offset,
                label("毫米"));
        HBox below = line(label("卡面"), design, label("纸张"), medium, label("从第"), first, label("张的位置开始"), duplex, bare, apart);
        VBox lines = new VBox(8, above, below);
        return lines;
    }

    private Node scope() {
        String words = query.equals(Query.ALL) ? "范围：全部在册会员" : "范围：列表里选出来的会员";
        Label scope = new Label(words);
        scope.setId("card-scope");
        scope.getStyleClass().add("faint");
        return scope;
    }

    /** Hears when whom or why changed: what was checked is no longer true. */
    void changed(Runnable hear) {
        InvalidationListener listener = (Observable any) -> hear.run();
        chosen.addListener(listener);
        design.valueProperty().addListener(listener);
    }

    /** What is wrong with what was filled in; empty when nothing is. */
    StringProperty problem() {
        return problem;
    }

    /** Whose turn it is, whatever the paper. */
    CardOrder order() {
        CardDesigns.Listed look = design.getValue();
        return turn().by(look == null ? "" : look.key());
    }

    private CardOrder turn() {
        return switch (whom.getValue()) {
            case NEVER -> CardOrder.usual(query);
            case EXPIRING -> CardOrder.expiring(query);
            default -> CardOrder.again(query, whom.getValue(), reason.getText().strip());
        };
    }

    /** The whole order; says first what is wrong with it. */
    boolean ready() {
        boolean reasonLacks = order().reason().isEmpty() && AGAIN.contains(whom.getValue());
        boolean offsetWrong = CardPaper.offset(typed()).isEmpty();
        problem.set(reasonLacks ? "重印要写明原因" : offsetWrong ? "偏移写成 0.5,-1 这样（右移,下移，毫米），最多 20" : "");
        return !reasonLacks && !offsetWrong;
    }

    /** The order on the chosen paper. */
    CardOrder printed(CardBack back) {
        CardSetup setup = CardSetup.STANDARD.moved(CardPaper.offset(typed()).orElse(CardSetup.Offset.NONE));
        setup = medium.getValue().equals(MEDIA.get(0)) ? setup.from(first.getValue()) : setup.single();
        setup = bare.isSelected() ? setup.bare() : setup;
        return order().on(duplex.isSelected() ? setup.with(back) : setup);
    }

    /** Whether every union gets a file of its own. */
    boolean apart() {
        return apart.isSelected();
    }

    private String typed() {
        return offset.getText() == null || offset.getText().isBlank() ? "0,0" : offset.getText();
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
