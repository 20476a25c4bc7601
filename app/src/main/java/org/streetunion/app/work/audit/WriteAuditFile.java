package org.streetunion.app.work.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.app.work.pay.PayPeriod;
import org.streetunion.reports.model.Report;

/** 审计资料: entries, findings, sample and trail of a period as workbooks and pages, and a list of their SHA-256 sums. */
public final class WriteAuditFile {
    private static final int MOST = 1_000_000;
    static final String LIST = "校验清单.txt";
    private static final List<String> STATEMENTS = List.of("trial-balance", "funds", "bank");
    private final Office office;
    private final PayPeriod period;
    private final Path folder;

    private WriteAuditFile(Office office, PayPeriod period, Path folder) {
        this.office = office;
        this.period = period;
        this.folder = folder;
    }

    /**
     * What was written.
     *
     * @param folder everything
     * @param zip the same as one file, to be handed over
     * @param files how many, without the list of sums
     * @param found how much was
     * @param sample what was drawn
     */
    public record Done(Path folder, Path zip, int files, int found, Sample sample) {}

    /** Writes it into a folder of its own below that one and packs it beside; what lay there under the same names is replaced. */
    public static Done into(Path place, Office office, PayPeriod period, Sample.Wish wish, Actor actor) throws IOException {
        Path folder = place.resolve(Names.safe("审计资料_" + period.words()));
        return new WriteAuditFile(office, period, folder).write(wish, actor);
    }

    private Done write(Sample.Wish wish, Actor actor) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        String when = period.words();
        List<Check> checks = new AuditDesk(office).checks(period.from(), period.to());
        Sample sample = Sample.draw(office, period.from(), period.to(), wish);
        files.addAll(report("收支明细", AuditPapers.entries(when + "收支明细", entries())));
        files.addAll(statements());
        files.addAll(report("经审发现", AuditPapers.findings(when + "经审发现", checks)));
        if (!sample.how().isEmpty()) {
            files.addAll(report("抽查凭证", AuditPapers.entries(when + "抽查凭证", sample.rows(),
                    "从 " + sample.of() + " 笔里，" + sample.how() + "。")));
        }
        files.addAll(report("凭证变动轨迹", AuditPapers.trail(when + "凭证变动轨迹", office.registers().get(VoucherLedger.KEY).ledger(),
                new Trails(office).of(period.from(), period.to()), office.clock().getZone())));
        sums(files, actor);
        return new Done(folder, zip(files), files.size(), checks.stream().mapToInt(check -> check.findings().size()).sum(),
                sample);
    }

    private List<Path> report(String name, Report report) throws IOException {
        WriteReport.Written written = WriteReport.into(folder, office, period.words() + "_" + name, report);
        return List.of(written.xlsx(), written.pdf());
    }

    private List<Row> entries() {
        Register register = office.registers().get(VoucherLedger.KEY);
        Query posted = Query.ALL.and(new Filter.Between(VoucherLedger.DATED.key(), period.from(), period.to()))
                .and(new Filter.OneOf(VoucherLedger.STATE.key(), List.of(VoucherStates.POSTED, VoucherStates.REVERSED)))
                .sort(Sort.by(VoucherLedger.DATED));
        return register.labelled(register.store().first(posted, MOST)).stream()
                .sorted(Comparator.comparing((Row row) -> VoucherLedger.BOOK.text(row))
                        .thenComparing(row -> row.get(VoucherLedger.YEAR, 0))
                        .thenComparing(row -> row.get(VoucherLedger.NUMBER, 0))
                        .thenComparing(row -> row.get(VoucherLedger.LINE, 0)))
                .toList();
    }

    /** Of each book at the end of the time: 科目余额表, 经费收支季报, 银行存款余额调节表. */
    private List<Path> statements() throws IOException {
        List<Path> files = new ArrayList<>();
        String span = period.from().plusMonths(1).isAfter(period.to())
                ? "本月"
                : period.from().plusMonths(3).isAfter(period.to())
                        ? "本季"
                        : "本年";
        for (Book book : new BookStore(office.database().sql()).books()) {
            if (!book.starts().isAfter(period.to())) {
                for (String key : STATEMENTS) {
                    Summary summary = office.summaries().find(key).orElseThrow();
                    files.addAll(report(book.name() + "_" + summary.title(), summary
                            .compute(new Summary.Request(period.to(), Map.of("book", book.name(), "period", span)))));
                }
            }
        }
        return files;
    }

    /** Files of an earlier writing into this folder that are not written again go, as far as its list named them. */
    private void clear(List<Path> files) throws IOException {
        Path old = folder.resolve(LIST);
        if (!Files.exists(old)) {
            return;
        }
        for (String line : Files.readAllLines(old)) {
            String[] parts = line.split(" {2}", 2);
            boolean named = !line.startsWith("#") && parts.length == 2;
            Path file = named ? folder.resolve(Path.of(parts[1]).getFileName()) : old;
            if (named && !files.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** One line a file: its sum and its name, as sha256sum reads them. */
    private void sums(List<Path> files, Actor actor) throws IOException {
        clear(files);
        List<String> lines = new ArrayList<>();
        lines.add("# " + period.words() + " 审计资料，" + LocalDateTime.now(office.clock()).truncatedTo(ChronoUnit.MINUTES) + " 由 "
                + actor.name()
                + " 生成；期间 " + period.from() + " 至 " + period.to());
        for (Path file : files) {
            lines.add(FileStore.sum(Files.readAllBytes(file)) + "  " + file.getFileName());
        }
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        SafeFile.write(folder.resolve(LIST), out -> out.write(text));
    }

    /** Everything with its list in one file beside the folder, under the folder's name. */
    private Path zip(List<Path> files) throws IOException {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        List<Path> all = new ArrayList<>(files);
        all.add(folder.resolve(LIST));
        SafeFile.write(zip, out -> {
            ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (Path file : all) {
                packed.putNextEntry(new ZipEntry(folder.getFileName() + "/" + file.getFileName()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
            packed.finish();
        });
        return zip;
    }

    /** The quarter that was over last, which is usually asked for. */
    public static PayPeriod usual(LocalDate today) {
        return PayPeriod.parse(org.streetunion.app.ledger.Quarter.of(today).previous().toString()).orElseThrow();
    }
}
