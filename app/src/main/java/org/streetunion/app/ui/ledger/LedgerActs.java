package org.streetunion.app.ui.ledger;

import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.ListExport;
import org.streetunion.app.ui.port.MemberCardPrint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.office.quotas.QuotaLedger;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.BookDeeds;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.HandEntry;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.ui.port.Reconciling;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.ui.port.QuarterCounts;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.elections.FileKind;

/** What can be done from a list: open, add, bin, restore, copy, export. */
final class LedgerActs {
    private final Desk desk;
    private final LedgerModel model;
    private final Map<String, Object> preset;
    private final Supplier<@Nullable Slot> current;
    private final IntConsumer moved;
    private final Outputs outputs;
    private final CardPrinting cards;

    LedgerActs(Desk desk, LedgerModel model, Map<String, Object> preset, Supplier<@Nullable Slot> current, IntConsumer moved) {
        this.desk = desk;
        this.model = model;
        this.preset = Map.copyOf(preset);
        this.current = current;
        this.moved = moved;
        this.outputs = new Outputs(desk, model);
        this.cards = new CardPrinting(desk, model);
    }

    void add() {
        if (past()) {
            return;
        }
        desk.pages().push(new RecordPage(desk, model.register(), new RecordPage.Start(0, preset, null)));
    }

    void open(int index) {
        if (index >= 0 && index < model.rows().size() && workedThrough()) {
            desk.pages().file(model.ledger().key(), model.rows().id(index));
        } else if (index >= 0 && index < model.rows().size()) {
            RecordPage.Neighbours neighbours = new RecordPage.Neighbours(model.rows(), index, moved);
            RecordPage page = new RecordPage(desk, model.register(),
                    new RecordPage.Start(model.rows().id(index), preset, neighbours));
            if (model.day().get() != null) {
                page.lookBack();
            }
            desk.pages().push(page);
        }
    }

    /** Whether rows are files with a page of their own, which leads to the form. */
    private boolean workedThrough() {
        boolean file = desk.office().filled(StepFiles.class) != null && FileKind.findBy(model.ledger().key()).isPresent();
        boolean sheet = desk.office().filled(FixSheets.class) != null && model.ledger().key().equals(FixSheets.LEDGER);
        boolean pay = desk.office().filled(PayDeeds.class) != null && model.ledger().key().equals(PayDeeds.BATCHES);
        boolean grant = desk.office().filled(GrantDeeds.class) != null && model.ledger().key().equals(GrantDeeds.BATCHES);
        return (file || sheet || pay || grant) && !model.trash().get();
    }

    void bin() {
        if (past()) {
            return;
        }
        Ledger ledger = model.ledger();
        model.chosen(current.get(), ids -> {
            if (ids.length > 0) {
                desk.background().read(() -> model.register().away(ids), more -> bin(ledger, ids, more));
            }
        });
    }

    private void bin(Ledger ledger, long[] ids, String more) {
        String question = "把 " + ids.length + " " + ledger.unit() + ledger.title() + "移入回收站？在回收站里可以恢复。" + more;
        if (desk.asking().confirm("移入回收站", question, "移入回收站")) {
            model.setTrash(ids, true, "", batch -> said("已移入回收站 " + ids.length + " " + ledger.unit(), batch));
        }
    }

    void restore() {
        Ledger ledger = model.ledger();
        model.chosen(current.get(), ids -> {
            if (ids.length > 0) {
                model.setTrash(ids, false, "", batch -> said("已恢复 " + ids.length + " " + ledger.unit(), batch));
            }
        });
    }

    /** Nothing is changed from a list of an earlier day: what it shows is not what would be written over. */
    private boolean past() {
        if (model.day().get() != null) {
            desk.asking().remark("这是 " + model.day().get() + " 的样子，只能看。要改，请先点“回到现在”");
        }
        return model.day().get() != null;
    }

    /** The button to the form on which this register is filled in as a whole, if it has one. */
    Optional<Button> entry() {
        if (!model.fixed().isEmpty()) {
            return Optional.empty();
        }
        if (membersByHand()) {
            return Optional.of(Command.BY_HAND.button(() -> desk.pages().byHand(null)));
        }
        if (books() != null) {
            return Optional.of(Command.ENTER_VOUCHER.button(() -> desk.pages().file(BookDeeds.VOUCHERS, 0)));
        }
        String ledger = model.ledger().key();
        return new PayActs(desk).entry(ledger).or(() -> new GrantActs(desk).entry(ledger))
                .or(() -> new DuesActs(desk).entry(ledger, then -> model.chosen(null, then)))
                .or(this::counts).or(this::progress);
    }

    private Optional<Button> progress() {
        boolean quotas = Set.of(QuotaLedger.KEY, ProgressLedger.KEY).contains(model.ledger().key());
        return quotas && desk.office().filled(TaskDesk.class) != null
                ? Optional.of(Command.WEEKLY_PROGRESS.button(() -> desk.pages().file(ProgressLedger.KEY, 0)))
                : Optional.empty();
    }

    /** A second such button, if it has one. */
    Optional<Button> second() {
        return model.fixed().isEmpty() ? new DuesActs(desk).listing(model.ledger().key()) : Optional.empty();
    }

    private Optional<Button> counts() {
        QuarterCounts counts = desk.office().filled(QuarterCounts.class);
        return counts != null && counts.ledger().equals(model.ledger().key())
                ? Optional.of(Command.COUNTS.button(() -> desk.pages().counts(false)))
                : Optional.empty();
    }

    private @Nullable BookDeeds books() {
        return model.ledger().key().equals(BookDeeds.VOUCHERS) ? desk.office().filled(BookDeeds.class) : null;
    }

    private boolean membersByHand() {
        return desk.office().filled(HandEntry.class) != null && model.ledger().key().equals(Deeds.MEMBERS);
    }

    /** What the registers of money can do with the ticked rows. */
    private List<MenuItem> money() {
        List<MenuItem> items = new ArrayList<>(new PayActs(desk).menu(model.ledger().key()));
        items.addAll(new GrantActs(desk).menu(model.ledger().key(), this::today));
        items.addAll(new DuesActs(desk).menu(model.ledger().key(), then -> model.chosen(current.get(), then)));
        BookDeeds books = books();
        if (books != null && !model.trash().get()) {
            items.addAll(new VoucherActs(desk, books).menu(model));
        }
        return items;
    }

    /** The lines of the menu beside the list. */
    List<MenuItem> menu(Supplier<List<Column<?>>> shown) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Command.COPY.menuItem(() -> outputs.copyList(shown.get())));
        if (desk.office().filled(ListExport.class) != null) {
            items.add(Command.EXPORT.menuItem(() -> outputs.export(shown.get())));
            items.add(Command.TEMPLATE.menuItem(outputs::template));
        }
        if (cards.possible()) {
            items.add(Command.CARDS.menuItem(cards::print));
            items.add(Command.CARD_LOST.menuItem(() -> today(new LosingCards(desk, desk.office().port(MemberCardPrint.class),
                    () -> model.selection().clear())::start)));
        }
        deeds().ifPresent(deeds -> items.addAll(List.of(
                Command.TRANSFER.menuItem(() -> today(deeds::transfer)),
                Command.SLIP.menuItem(() -> model.chosen(current.get(), deeds::slip)))));
        FixSheets sheets = desk.office().filled(FixSheets.class);
        if (sheets != null && model.ledger().key().equals(Deeds.UNIONS)) {
            items.add(Command.START_SHEETS.menuItem(() -> today(new StartingSheet(desk, sheets)::start)));
        }
        items.addAll(money());
        LetterDesk letters = desk.office().filled(LetterDesk.class);
        if (letters != null && letters.serves(model.ledger().key())) {
            items.add(Command.LETTER.menuItem(() -> today(ids -> letter(letters, ids))));
        }
        items.addAll(new PaperPrinting(desk, model).menu());
        items.addAll(new ManyRows(desk, model).menu());
        if (desk.office().filled(ImportDesk.class) != null) {
            items.add(Command.IMPORT.menuItem(() -> desk.pages().imports(model.ledger().key())));
        }
        if (desk.office().filled(Reconciling.class) != null && model.ledger().key().equals(Deeds.MEMBERS)) {
            items.add(Command.RECONCILE.menuItem(desk.pages()::reconcile));
        }
        CustomFields fields = new CustomFields(desk);
        if (fields.possible(model)) {
            items.add(Command.FIELDS.menuItem(() -> fields.show(model.ledger())));
        }
        items.add(new SeparatorMenuItem());
        MenuItem trash = Command.TRASH.menuItem(this::bin);
        trash.disableProperty().bind(model.trash().or(model.day().isNotNull()));
        items.add(trash);
        items.add(Command.RELOAD.menuItem(model::reload));
        return items;
    }

    private void letter(LetterDesk letters, long[] ids) {
        if (ids.length > 0) {
            new LetterDeed(desk, letters, model.register(), ids).start();
        }
    }

    /** A deed on the chosen rows; not while the list shows another day. */
    private void today(Consumer<long[]> deed) {
        if (!past()) {
            model.chosen(current.get(), deed);
        }
    }

    private Optional<MemberTransfers> deeds() {
        return Optional.ofNullable(desk.office().filled(Deeds.class)).filter(any -> model.ledger().key().equals(Deeds.MEMBERS))
                .map(deeds -> new MemberTransfers(desk, deeds, () -> model.selection().clear()));
    }

    /** Does what a key means here; false when it means nothing. */
    boolean key(KeyEvent event, List<Column<?>> shown) {
        if (Command.NEW.isMeantBy(event)) {
            add();
        } else if (Command.BY_HAND.isMeantBy(event) && membersByHand()) {
            desk.pages().byHand(null);
        } else if (Command.TRASH.isMeantBy(event) && !model.trash().get()) {
            bin();
        } else if (Command.COPY.isMeantBy(event)) {
            outputs.copy(current.get(), shown);
        } else if (Command.EXPORT.isMeantBy(event) && desk.office().filled(ListExport.class) != null) {
            outputs.export(shown);
        } else if (Command.IMPORT.isMeantBy(event) && desk.office().filled(ImportDesk.class) != null) {
            desk.pages().imports(model.ledger().key());
        } else {
            return new ManyRows(desk, model).key(event);
        }
        return true;
    }

    private void said(String sentence, long batch) {
        desk.asking().remark(sentence, new Undoing(desk).offer(batch));
    }
}
