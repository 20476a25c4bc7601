package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.PhotoPrint;
import org.streetunion.reports.card.picture.Picture;

/**
 * 导入照片: the pictures of a folder or a zip, each given to the member whose 会员证号, 证件号码 or 姓名 (alone, or with the union: 姓名_工会) its
 * name is. Kept upright, cut to the card's frame and small; not an act, for a photo is replaced by another and nothing counts it.
 */
public final class TakePhotos {
    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".bmp", ".gif");
    private static final long LARGEST = 60L << 20;
    private final Office office;
    private final Register members;
    private final Actor actor;
    private final boolean keep;
    private final List<String> problems = new ArrayList<>();
    private int taken;

    private TakePhotos(Office office, Actor actor, boolean keep) {
        this.office = office;
        this.members = office.registers().get(PrintCards.LEDGER);
        this.actor = actor;
        this.keep = keep;
    }

    /**
     * What came of it.
     *
     * @param files pictures that were looked at
     * @param taken those that found their member
     * @param problems the others, a sentence each
     */
    public record Taken(int files, int taken, List<String> problems) {}

    /**
     * Takes them in.
     *
     * @param keep false only says what would come of it
     * @throws IOException when the folder or zip cannot be read
     */
    public static Taken from(Path place, Office office, Actor actor, boolean keep, Progress progress) throws IOException {
        TakePhotos taking = new TakePhotos(office, actor, keep);
        if (Files.isDirectory(place)) {
            return taking.all(place, progress);
        }
        try (FileSystem zip = FileSystems.newFileSystem(place)) {
            return taking.all(zip.getPath("/"), progress);
        } catch (ProviderNotFoundException noZip) {
            throw new IOException("“" + place.getFileName() + "”不是文件夹，也不是 zip", noZip);
        }
    }

    private Taken all(Path root, Progress progress) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.walk(root)) {
            pictures = files.filter(Files::isRegularFile).filter(TakePhotos::picture).sorted().toList();
        }
        int seen = 0;
        for (Path file : pictures) {
            if (!progress.report(seen++, pictures.size())) {
                break;
            }
            take(file);
        }
        return new Taken(pictures.size(), taken, List.copyOf(problems));
    }

    private static boolean picture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith("._");
    }

    private void take(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<Long> whose = whose(name.substring(0, name.lastIndexOf('.')).strip());
        if (whose.size() != 1) {
            // A name may be an identity number: it is not repeated where a log may keep it.
            String shown = name.matches(".*\\d{15}.*") ? "文件名里有证件号码的一张" : "“" + name + "”";
            problems.add(
                    shown + (whose.isEmpty() ? "对不上会员，请把文件名改成会员证号、证件号码或 姓名_工会" : "对得上 " + whose.size() + " 个会员，请把文件名改成会员证号"));
            return;
        }
        if (Files.size(file) > LARGEST) {
            problems.add("“" + name + "”太大，请另存小一些");
            return;
        }
        try {
            byte[] ready = PhotoPrint.ready(Picture.of(Files.readAllBytes(file)));
            if (keep) {
                office.cards().photos().put(whose.get(0), ready, actor);
            }
            taken++;
        } catch (CardFault unreadable) {
            problems.add("“" + name + "”不是能用的照片，请另存为 JPG");
        }
    }

    private List<Long> whose(String stem) {
        for (Column<String> column : List.of(MemberLedger.CARD_NO, PersonFacts.ID_NUMBER)) {
            List<Long> found = members.store().find(List.of(column), List.of(List.of(stem.toUpperCase(Locale.ROOT)))).values()
                    .stream().flatMap(List::stream).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        String[] parts = stem.split("[_＿\\-—\\s]+", 2);
        List<Long> named = members.store().find(List.of(PersonFacts.NAME), List.of(List.of(parts[0]))).values().stream()
                .flatMap(List::stream).toList();
        return parts.length < 2 || named.isEmpty() ? named : among(named, parts[1].strip());
    }

    /** Those of a name whose union has these words in its name. */
    private List<Long> among(List<Long> named, String union) {
        List<Row> rows = members.labelled(members.store().rows(named.stream().mapToLong(Long::longValue).toArray()));
        return rows.stream().filter(row -> MemberLedger.UNION.text(row).contains(union)).map(Row::id).toList();
    }
}
