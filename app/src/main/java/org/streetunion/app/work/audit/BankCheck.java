package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankStore;
import org.streetunion.app.reporting.bank.Reconciled;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** 银行: 未达账项 at the end of a period, line by line, and what differs though they are reckoned with. */
final class BankCheck implements Source {
    private final BankStore bank;
    private final BookStore books;
    private final MovedStore moved;

    BankCheck(Office office) {
        this.bank = new BankStore(office.database().sql());
        this.books = new BookStore(office.database().sql());
        this.moved = new MovedStore(office.database().sql());
    }

    @Override
    public int check() {
        return 8;
    }

    @Override
    public Part read(LocalDate from, LocalDate to) {
        List<Finding> findings = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<Book> all = books.books().stream().filter(book -> !book.starts().isAfter(to) && !book.over(to)).toList();
        for (Book book : all) {
            Reconciled found = Reconciled.on(bank, books, moved, book, to);
            if (found.lines().isEmpty()) {
                without.add(book.name());
                continue;
            }
            found.standing().lines().forEach(line -> findings.add(of(book, line)));
            found.standing().items().forEach(item -> findings.add(of(book, item)));
            found.difference().filter(cents -> cents != 0)
                    .ifPresent(cents -> findings.add(new Finding(book.name() + "银行对账单余额和账面余额按未达账项调节以后，到 " + to + " 还相差 "
                            + Types.money(Math.abs(cents)) + " 元", BookLedger.KEY, book.id())));
            if (found.atBank().isEmpty()) {
                silent.add(book.name());
            }
        }
        String open = (without.isEmpty() ? "" : "没有导入银行流水的账套：" + String.join("、", without))
                + (silent.isEmpty() ? "" : (without.isEmpty() ? "" : "；") + "银行流水没有余额一栏，比不出余额：" + String.join("、", silent));
        return without.size() == all.size()
                ? Part.nothing(all.isEmpty() ? "没有账套，没有可查的" : "没有导入银行流水，没有可查的")
                : new Part(findings, open, true);
    }

    private static Finding of(Book book, BankLine line) {
        return new Finding(
                "银行" + (line.moved() > 0 ? "已收" : "已付") + "、" + book.name() + "未" + (line.moved() > 0 ? "收" : "付") + "："
                        + line.day() + " " + line.counter() + " " + line.summary() + " " + Types.money(Math.abs(line.moved()))
                        + " 元",
                BankLineLedger.KEY, line.id());
    }

    private static Finding of(Book book, BankItem item) {
        return new Finding(
                book.name() + (item.moved() > 0 ? "已收、银行未收" : "已付、银行未付") + "：" + item.day() + " 凭证 " + item.number() + " "
                        + item.party() + " " + item.summary() + " " + Types.money(Math.abs(item.moved())) + " 元",
                VoucherLedger.KEY,
                item.entries().get(0));
    }
}
