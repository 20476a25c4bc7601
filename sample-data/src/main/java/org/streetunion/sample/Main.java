package org.streetunion.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.expected.ExpectedCounts;
import org.streetunion.sample.expected.ExpectedMoney;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.make.staff.ListWorks;
import org.streetunion.sample.make.staff.MoneyWorks;
import org.streetunion.sample.make.staff.SheetWorks;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** Writes a practice office into a folder: the clerk's files and what a program has to make of them. */
public final class Main {
    private Main() {}

    /** {@code --size small|xiaogang|fengmen --seed N --out FOLDER [--dirty] [--quarter 2026Q3]}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(Options.USAGE);
            return;
        }
        write(options).forEach(file -> out.println("已写出：" + file));
    }

    /** Writes everything and returns the workbooks in import order. */
    static List<Path> write(Options options) throws IOException {
        Office office = SampleOffice.generate(options.size(), options.seed());
        List<Path> files = new ArrayList<>(
                ClerkWorkbooks.write(office, options.folder(), options.dirty() ? Mess.DIRTY : Mess.CLEAN));
        files.addAll(ClerkWorkbooks.writeWork(office, CadreWorks.of(office), options.folder()));
        SheetWork sheets = SheetWorks.of(office);
        files.addAll(ClerkWorkbooks.writeSheets(office, sheets, ListWorks.of(office, sheets), options.folder(),
                options.dirty() ? Mess.DIRTY : Mess.CLEAN));
        MoneyWork money = MoneyWorks.of(office);
        files.addAll(ClerkWorkbooks.writeMoney(office, money, options.folder()));
        files.addAll(ClerkWorkbooks.writeDeeds(office, money, DeedWorks.of(office), options.folder()));
        Expected.write(office, options.quarters(), options.folder().resolve("expected.csv"));
        ExpectedMoney.write(office, options.folder().resolve("expected-money.csv"));
        ExpectedCounts.write(office, options.folder().resolve("expected-counts.csv"));
        return files;
    }
}
