package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.ui.port.CadreDeeds;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.HandEntry;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.UnionEnd;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.elections.FileKind;

/** 办理 on a record's page: the deeds that start from this row. */
final class RecordDeeds {
    private final Desk desk;
    private final RecordModel model;
    private final Runnable again;

    RecordDeeds(Desk desk, RecordModel model, Runnable again) {
        this.desk = desk;
        this.model = model;
        this.again = again;
    }

    /** The menu; empty when nothing can be done from such a row. */
    Optional<Node> node() {
        Deeds deeds = desk.office().filled(Deeds.class);
        List<MenuItem> items = new ArrayList<>(deeds == null ? List.of() : items(deeds, model.register().ledger().key()));
        MemberCardPrint cards = desk.office().filled(MemberCardPrint.class);
        if (cards != null && model.register().ledger().key().equals(cards.ledger())) {
            LosingCards losing = new LosingCards(desk, cards, again);
            items.add(Command.CARD_LOST.menuItem(() -> saved(member -> losing.start(new long[]{member}))));
        }
        TaskDesk tasks = desk.office().filled(TaskDesk.class);
        if (tasks != null) {
            items.addAll(new TaskDeeds(desk, tasks, again).items(model.register().ledger().key(), this::saved));
        }
        CadreDeeds cadres = desk.office().filled(CadreDeeds.class);
        if (cadres != null && model.register().ledger().key().equals(CadreDeeds.APPOINTMENTS)) {
            items.addAll(new AppointmentDeeds(desk, cadres, again).items(deed -> () -> saved(deed::accept)));
        }
        AppraisalDeeds appraisals = desk.office().filled(AppraisalDeeds.class);
        if (appraisals != null && model.register().ledger().key().equals(AppraisalDeeds.APPRAISALS)) {
            items.add(Command.END_FAILED.menuItem(() -> saved(new EndingFailed(desk, appraisals, again)::start)));
            items.add(Command.REOPEN_APPRAISAL.menuItem(() -> saved(new ReopeningAppraisal(desk, appraisals, again)::start)));
        }
        LetterDesk letters = desk.office().filled(LetterDesk.class);
        if (letters != null && letters.serves(model.register().ledger().key())) {
            items.add(Command.LETTER.menuItem(() -> saved(row -> new LetterDeed(desk, letters, model.register(), row).start())));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        MenuButton menu = new MenuButton("办理");
        menu.setId("record-deeds");
        menu.getItems().addAll(items);
        menu.disableProperty().bind(Bindings.createBooleanBinding(model::isNew, model.row()));
        return Optional.of(menu);
    }

    private List<MenuItem> items(Deeds deeds, String ledger) {
        List<MenuItem> items = new ArrayList<>();
        if (ledger.equals(Deeds.UNIONS)) {
            if (desk.office().filled(HandEntry.class) != null) {
                items.add(Command.BY_HAND
                        .menuItem(() -> saved(union -> desk.pages().byHand(new Reference(union, model.label())))));
            }
            items.add(Command.MOVE_UNION.menuItem(
                    () -> saved(union -> new MovingUnion(desk, deeds, new Reference(union, model.label()), again).start(null))));
            items.add(Command.RENAME_UNION.menuItem(() -> saved(union -> turning(deeds, union).rename())));
            MenuItem revive = Command.REVIVE_UNION.menuItem(() -> saved(union -> turning(deeds, union).revive()));
            revive.visibleProperty().bind(Bindings.createBooleanBinding(
                    () -> UnionEnd.WAYS.contains(model.row().get().get(UnionLedger.STATE, "")), model.row()));
            items.add(revive);
            items.add(Command.END_UNION
                    .menuItem(() -> saved(union -> new EndingUnion(desk, deeds, union, again).start(model.label()))));
        } else if (ledger.equals(Deeds.MEMBERS)) {
            MemberTransfers transfers = new MemberTransfers(desk, deeds, again);
            items.add(Command.TRANSFER.menuItem(() -> saved(member -> transfers.transfer(new long[]{member}))));
            items.add(Command.SLIP.menuItem(() -> saved(member -> transfers.slip(new long[]{member}))));
        }
        if (ledger.equals(Deeds.CONGRESSES)) {
            items.add(Command.TAKE_ROLL.menuItem(() -> saved(new TakingRoll(desk, deeds, again)::start)));
        }
        files(ledger).ifPresent(items::add);
        FixSheets sheets = desk.office().filled(FixSheets.class);
        if (sheets != null && ledger.equals(Deeds.UNIONS)) {
            items.add(Command.SHEET.menuItem(() -> saved(union -> new StartingSheet(desk, sheets).start(union.longValue()))));
        }
        return items;
    }

    private TurningUnion turning(Deeds deeds, long union) {
        return new TurningUnion(desk, deeds, new Reference(union, model.label()), again);
    }

    /** 换届 of a union, 建会 of an employer. */
    private Optional<MenuItem> files(String ledger) {
        StepFiles files = desk.office().filled(StepFiles.class);
        if (files == null || !(ledger.equals(Deeds.UNIONS) || ledger.equals("employers"))) {
            return Optional.empty();
        }
        boolean union = ledger.equals(Deeds.UNIONS);
        StartingFile starting = new StartingFile(desk, files, union ? FileKind.ELECTION : FileKind.FOUNDING);
        return Optional.of((union ? Command.ELECTION : Command.FOUNDING).menuItem(() -> saved(starting::start)));
    }

    /** A deed works on what is stored: what was typed and not saved would be lost over it. */
    private void saved(Consumer<Long> deed) {
        if (model.changed()) {
            desk.asking().remark("这条记录改过还没有保存，请先保存，再办理");
        } else {
            deed.accept(model.row().get().id());
        }
    }
}
