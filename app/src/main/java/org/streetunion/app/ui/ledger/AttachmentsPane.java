package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.streetunion.app.ui.controls.FileDrops;
import org.streetunion.app.ui.port.Attachments;

/** The files of a row: dropped in, opened, taken off and put back. */
public final class AttachmentsPane {
    private static final long KILO = 1024;
    private final Desk desk;
    private final Attachments attachments;
    private final String ledger;
    private final VBox box = new VBox(10);
    private final boolean reading;
    private long row;

    /** The files of rows of a register. */
    public AttachmentsPane(Desk desk, Attachments attachments, String ledger) {
        this(desk, attachments, ledger, false);
    }

    /** The same, to be opened only when they are looked at by somebody who may not change them. */
    AttachmentsPane(Desk desk, Attachments attachments, String ledger, boolean reading) {
        this.reading = reading;
        this.desk = desk;
        this.attachments = attachments;
        this.ledger = ledger;
        box.getStyleClass().addAll("form", "attachments");
        if (!reading) {
            FileDrops.onto(box, () -> true, this::add);
        }
    }

    /** What is drawn. */
    public Node node() {
        return box;
    }

    /** Shows those of a row. */
    public void read(long id) {
        row = id;
        desk.background().read(() -> new Files(attachments.of(ledger, id), attachments.removed(ledger, id)), this::draw);
    }

    /** What hangs on the row, and what was taken off it. */
    private record Files(List<Attachments.Attachment> kept, List<Attachments.Attachment> removed) {}

    private void draw(Files files) {
        Button add = new Button("添加附件…");
        add.setId("add-attachment");
        add.setOnAction(event -> add(desk.around().files().open("添加附件", List.of())));
        add.setVisible(!reading);
        add.setManaged(!reading);
        Label hint = new Label(reading ? files.kept().isEmpty() ? "没有附件" : "" : "也可以把文件拖到这里。批复、花名册、照片都可以放，备份时一起保存。");
        hint.getStyleClass().add("faint");
        HBox top = new HBox(12, add, hint);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, top);
        card.getStyleClass().add("card");
        files.kept().forEach(file -> card.getChildren().add(line(file)));
        box.getChildren().setAll(card);
        if (!files.removed().isEmpty() && !reading) {
            Label title = new Label("已移除的附件");
            title.getStyleClass().add("faint");
            VBox bin = new VBox(8, title);
            bin.getStyleClass().add("card");
            bin.setId("removed-attachments");
            files.removed().forEach(file -> bin.getChildren().add(gone(file)));
            box.getChildren().add(bin);
        }
    }

    private Node gone(Attachments.Attachment file) {
        Label by = new Label(file.actor() + " 移除");
        by.getStyleClass().add("faint");
        Button restore = new Button("恢复");
        restore.getStyleClass().add("flat");
        restore.setOnAction(event -> desk.background().start("恢复附件", progress -> {
            attachments.restore(file.id());
            return file;
        }, done -> read(row)));
        HBox line = new HBox(12, new Label(file.name()), by, restore);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node line(Attachments.Attachment file) {
        Hyperlink name = new Hyperlink(file.name());
        name.setMnemonicParsing(false);
        name.setOnAction(event -> open(file));
        Label size = new Label(Math.max(1, file.size() / KILO) + " KB　" + file.actor());
        size.getStyleClass().add("faint");
        Button remove = new Button("移除");
        remove.getStyleClass().add("flat");
        remove.setOnAction(event -> remove(file));
        remove.setVisible(!reading);
        HBox line = new HBox(12, name, size, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void add(List<Path> files) {
        if (!files.isEmpty()) {
            desk.background().start("添加附件", progress -> {
                files.forEach(file -> attachments.add(ledger, row, file, desk.session().actor()));
                return files.size();
            }, count -> read(row));
        }
    }

    private void open(Attachments.Attachment file) {
        desk.around().files().folder("把“" + file.name() + "”存到哪里").ifPresent(folder -> desk.background()
                .start("取出附件", progress -> attachments.fetch(file.id(), folder), path -> desk.around().opener().open(path)));
    }

    private void remove(Attachments.Attachment file) {
        desk.background().read(() -> attachments.keeps(file.id()),
                kept -> kept.ifPresentOrElse(desk.asking()::remark, () -> ask(file)));
    }

    private void ask(Attachments.Attachment file) {
        if (desk.asking().confirm("移除附件", "移除“" + file.name() + "”？移除后可以在本页恢复。", "移除")) {
            desk.background().start("移除附件", progress -> {
                attachments.remove(file.id(), desk.session().actor());
                return file;
            }, done -> read(row));
        }
    }
}
