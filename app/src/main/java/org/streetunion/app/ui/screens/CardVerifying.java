package org.streetunion.app.ui.screens;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.streetunion.app.reporting.cards.CardVerdict;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.MemberCardPrint;

/** 核验二维码: what a scanner types or somebody pastes is judged at once: 真, 假 or 无法核验. */
final class CardVerifying {
    private static final double WIDTH = 460;
    private final Desk desk;
    private final MemberCardPrint cards;
    private final Label verdict = new Label();
    private final Label why = new Label("用扫码枪扫卡面右下角的二维码，或把扫出来的文字粘贴进来");
    private final TextArea text = new TextArea();

    CardVerifying(Desk desk, MemberCardPrint cards) {
        this.desk = desk;
        this.cards = cards;
        text.setId("scanned");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        verdict.setId("card-verdict");
        verdict.getStyleClass().add("verdict");
        why.setId("card-why");
        why.setWrapText(true);
        text.textProperty().addListener((any, old, now) -> judge(last(now)));
        text.sceneProperty().addListener((any, old, now) -> Platform.runLater(text::requestFocus));
    }

    void ask() {
        VBox box = new VBox(10, text, verdict, why);
        box.setPrefWidth(WIDTH);
        desk.asking().fill(new Asking.Form<>("核验会员卡二维码", box, "完成", new SimpleBooleanProperty(true), text::getText));
    }

    /** Scanners end a line: one card can be scanned after another. */
    private static String last(String scanned) {
        String text = scanned.strip();
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }

    private void judge(String scanned) {
        if (scanned.isBlank()) {
            verdict.setText("");
            return;
        }
        desk.background().read(() -> cards.verify(scanned), this::show);
    }

    private void show(CardVerdict judged) {
        verdict.setText(judged.kind().words());
        for (CardVerdict.Kind kind : CardVerdict.Kind.values()) {
            verdict.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.name().toLowerCase(java.util.Locale.ROOT)),
                    kind == judged.kind());
        }
        why.setText(judged.sentence());
    }
}
