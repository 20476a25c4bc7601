package org.streetunion.sample.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.money.BankWorks;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.ListWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.sheets.dirt.Dirt;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.CsvWriter;
import org.streetunion.sample.sheets.table.WorkbookWriter;

/** Writes the files a clerk keeps, in the order in which they can be imported. */
public final class ClerkWorkbooks {
    /** Written beside dirty files: 文件,行,原因 of every row that must not get in. */
    public static final String REJECTS = "expected-rejects.csv";

    /** The same beside dirty workbooks of several sheets; the file's name is followed by the sheet's. */
    public static final String SHEET_REJECTS = "expected-rejects-sheets.csv";

    private ClerkWorkbooks() {}

    /** Writes all files into the folder, which is made when it is missing, and returns them in import order. */
    public static List<Path> write(Office office, Path folder, Mess mess) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        Dirt dirt = new Dirt();
        for (ClerkTable table : tables(office)) {
            Path file = folder.resolve(table.layout().file());
            write(mess == Mess.DIRTY ? dirt.soil(table) : table, file, mess);
            files.add(file);
        }
        if (mess == Mess.DIRTY) {
            Files.writeString(folder.resolve(REJECTS), Dirt.text(dirt.rejects()), StandardCharsets.UTF_8);
        }
        return List.copyOf(files);
    }

    /** Writes what the street's part-time cadres keep beside them: whom they look after, and the duty record of a quarter. */
    public static List<Path> writeWork(Office office, CadreWork work, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (ClerkTable table : List.of(LiaisonSheet.of(office, work), DutySheet.of(office, work))) {
            Path file = folder.resolve(table.layout().file());
            write(table, file, Mess.CLEAN);
            files.add(file);
        }
        return List.copyOf(files);
    }

    /** Writes the street's own book, clean: three workbooks: the book with what it held at first, its entries, and the year's budget. */
    public static List<Path> writeMoney(Office office, MoneyWork money, Path folder) throws IOException {
        return writeWorkbooks(
                List.of(MoneySheets.book(office, money), MoneySheets.entries(office, money), MoneySheets.budget(office, money)),
                folder, null);
    }

    /** Writes what moves money by a deed, clean: the rules, contributions, gifts, and the bank's statement. */
    public static List<Path> writeDeeds(Office office, MoneyWork money, DeedWork deeds, Path folder) throws IOException {
        return writeWorkbooks(List.of(DeedSheets.rules(office), DeedSheets.dues(office, deeds), DeedSheets.gifts(office, deeds),
                DeedSheets.bank(office, BankWorks.of(money, deeds))), folder, null);
    }

    /** Writes the sheets of 三定一统筹, the lists and the district's demands: three workbooks of several sheets. */
    public static List<Path> writeSheets(Office office, SheetWork sheets, ListWork lists, Path folder, Mess mess)
            throws IOException {
        Dirt dirt = new Dirt();
        List<Path> files = writeWorkbooks(
                List.of(FixedSheets.of(office, sheets), ListSheets.lists(office, lists), ListSheets.quotas(office, lists)),
                folder,
                mess == Mess.DIRTY ? dirt : null);
        if (mess == Mess.DIRTY) {
            Files.writeString(folder.resolve(SHEET_REJECTS), Dirt.text(dirt.rejects()), StandardCharsets.UTF_8);
        }
        return files;
    }

    private static List<Path> writeWorkbooks(List<List<ClerkTable>> workbooks, Path folder, @Nullable Dirt dirt)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (List<ClerkTable> tables : workbooks) {
            Path file = folder.resolve(tables.get(0).layout().file());
            WorkbookWriter.write(dirt == null ? tables : tables.stream().map(dirt::soilPart).toList(), file, dirt == null);
            files.add(file);
        }
        return List.copyOf(files);
    }

    private static List<ClerkTable> tables(Office office) {
        List<ClerkTable> tables = new ArrayList<>(
                List.of(EmployerSheet.of(office), CadreSheet.of(office), ZoneSheet.of(office), UnionSheet.of(office),
                        CoverageSheet.of(office),
                        HeadcountSheet.of(office), TermSheet.of(office), AppointmentSheet.of(office), MemberSheet.of(office)));
        tables.addAll(AssessmentSheets.of(office));
        return tables;
    }

    private static void write(ClerkTable table, Path file, Mess mess) throws IOException {
        switch (table.layout().kind()) {
            case XLSX, XLS -> WorkbookWriter.write(table, file, mess == Mess.CLEAN);
            case CSV_GBK, CSV_UTF8 -> CsvWriter.write(table, file);
        }
    }
}
