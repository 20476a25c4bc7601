package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.work.benefits.BookBenefits;
import org.streetunion.app.work.grants.GrantStep;

/** What is done from the lists of grants and gifts: a batch is reckoned, ticked rows are taken on, gifts are booked. */
final class GrantActs {
    private final Desk desk;

    GrantActs(Desk desk) {
        this.desk = desk;
    }

    /** The button above the list; empty above other lists. */
    Optional<Button> entry(String ledger) {
        boolean given = ledger.equals(GrantDeeds.BATCHES) || ledger.equals(GrantDeeds.GRANTS);
        return given && desk.office().filled(GrantDeeds.class) != null
                ? Optional.of(Command.PLAN_GRANTS.button(() -> desk.pages().file(GrantDeeds.BATCHES, 0)))
                : Optional.empty();
    }

    /** Lines of the menu beside the list; the consumer is handed what works on the chosen rows. */
    List<MenuItem> menu(String ledger, Consumer<Consumer<long[]>> chosen) {
        GrantDeeds grants = desk.office().filled(GrantDeeds.class);
        if (grants == null) {
            return List.of();
        }
        if (ledger.equals(GrantDeeds.BENEFITS)) {
            return List.of(Command.BOOK_BENEFITS.menuItem(() -> chosen.accept(ids -> book(grants, ids))),
                    Command.BENEFIT_SHEET.menuItem(() -> chosen.accept(ids -> signing(grants, ids))));
        }
        if (ledger.equals(GrantDeeds.UNIONS)) {
            return List.of(Command.PLAN_GRANTS.menuItem(() -> chosen.accept(this::plan)));
        }
        return ledger.equals(GrantDeeds.GRANTS) ? single(grants, chosen) : List.of();
    }

    private void plan(long[] ids) {
        if (ids.length == 0) {
            desk.asking().remark("请先勾选要拨给的工会");
        } else {
            desk.pages().grants(list(ids));
        }
    }

    private List<MenuItem> single(GrantDeeds grants, Consumer<Consumer<long[]>> chosen) {
        GrantPrinting papers = new GrantPrinting(desk, grants);
        Stream<MenuItem> steps = Stream.of(GrantStep.values()).map(step -> item(step, () -> chosen
                .accept(ids -> new GrantMoving(desk, grants).start(list(ids), step))));
        return Stream.concat(steps, Stream.of(
                Command.GRANT_RECEIPTS.menuItem(() -> chosen.accept(ids -> new GrantNumbering(desk, grants).start(list(ids)))),
                Command.GRANT_SHEET.menuItem(() -> chosen.accept(ids -> papers.sheet(list(ids)))),
                Command.GRANT_BANK.menuItem(() -> chosen.accept(ids -> papers.bank(list(ids)))))).toList();
    }

    private static MenuItem item(GrantStep step, Runnable run) {
        MenuItem item = new MenuItem(step.words() + "…");
        item.setOnAction(event -> run.run());
        return item;
    }

    private void book(GrantDeeds grants, long[] ids) {
        if (ids.length == 0) {
            desk.asking().remark("请先勾选要入账的慰问");
            return;
        }
        List<DeedForm<BookBenefits.Order>> made = new ArrayList<>(1);
        made.add(new DeedForm<>(desk, () -> new BookBenefits.Order(list(ids), made.get(0).day()), grants::check));
        made.get(0).line("慰问", new Label(ids.length + " 条，合成一张凭证（凭证里不写姓名）"));
        made.get(0).day("入账日期");
        desk.asking().fill(made.get(0).form("慰问入账", "入账")).ifPresent(order -> desk.background().start("慰问入账",
                progress -> booked(grants, order), told -> said(told, ids.length)));
    }

    private void signing(GrantDeeds grants, long[] ids) {
        if (ids.length == 0) {
            desk.asking().remark("请先勾选要签收的慰问");
        } else {
            desk.background().start("慰问签收表", progress -> grants.signing(list(ids), desk.session().viewer()),
                    desk.pages()::preview);
        }
    }

    private record Told(Saved saved, String voucher) {}

    private Told booked(GrantDeeds grants, BookBenefits.Order order) {
        Saved saved = grants.book(order, desk.session().actor());
        return new Told(saved, saved.done() ? grants.voucher(saved.id()) : "");
    }

    /** A posted voucher is not undone but reversed: then there is no undo to offer, only that to say. */
    private void said(Told told, int many) {
        if (told.voucher().isEmpty()) {
            new Undoing(desk).told(told.saved().batch(), told.saved().problems(), "已入账 " + many + " 条");
            return;
        }
        desk.session().wrote();
        desk.asking().remark("已入账 " + many + " 条（" + told.voucher() + "）。要改，请冲销这张凭证，慰问就回到“已审批”");
    }

    private static List<Long> list(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }
}
