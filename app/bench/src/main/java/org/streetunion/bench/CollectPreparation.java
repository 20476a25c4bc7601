package org.streetunion.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** Makes an ordinary street (350 unions, 45,000 members), sends a round and fills in what comes back: every twentieth telephone is another. */
public final class CollectPreparation {
    private static final int EVERY = 20;
    private static final int HEADINGS = 2;

    private CollectPreparation() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).resolve("collect");
        if (Files.exists(folder)) {
            return;
        }
        Path workbooks = Files.createDirectories(folder.resolve("workbooks"));
        ClerkWorkbooks.write(SampleOffice.generate(Size.XIAOGANG, 1), workbooks, Mess.CLEAN);
        List<Path> sent;
        try (Office office = Wiring.open(folder.resolve("office"), Clock.systemDefaultZone());
                Stream<Path> files = Files.list(workbooks)) {
            for (Path file : files.sorted().toList()) {
                Preparation.take(office, file);
            }
            SendRound.into(folder.resolve("sent"), office, new SendRound.Wish("测速", null, List.of()), new Actor("测速"),
                    Progress.SILENT);
            try (Stream<Path> out = Files.list(folder.resolve("sent"))) {
                sent = out.sorted().toList();
            }
        }
        Path back = Files.createDirectories(folder.resolve("back"));
        for (Path file : sent) {
            fill(file, back.resolve(file.getFileName()));
        }
    }

    private static void fill(Path file, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(target)) {
            Sheet members = book.getSheet("会员");
            int phone = 0;
            while (!members.getRow(HEADINGS).getCell(phone).getStringCellValue().equals("移动电话")) {
                phone++;
            }
            for (Row row : members) {
                boolean person = row.getRowNum() > HEADINGS && row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty();
                if (person && row.getRowNum() % EVERY == 0) {
                    row.getCell(phone).setCellValue("1391234" + String.format("%04d", row.getRowNum() % 10_000));
                }
            }
            book.write(out);
        }
    }
}
