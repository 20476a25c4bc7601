package org.streetunion.app.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.Crop;
import org.streetunion.reports.card.picture.PhotoLook;
import org.streetunion.reports.card.picture.PhotoPrint;
import org.streetunion.reports.card.picture.Picture;

/**
 * The pictures of a folder or a zip, open while they are looked at: each finds the member whose 会员证号, 证件号码 or 姓名 (alone, or with the
 * union: 姓名_工会) its name is, is looked at, and kept as far as somebody chose.
 */
public final class PhotoIntake implements AutoCloseable {
    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".bmp", ".gif");
    private static final long LARGEST = 60L << 20;
    private final Office office;
    private final Register members;
    private final Path root;
    private final @Nullable FileSystem zip;
    private final List<String> problems = new ArrayList<>();
    private int files;

    private PhotoIntake(Office office, Path root, @Nullable FileSystem zip) {
        this.office = office;
        this.members = office.registers().get(PrintCards.LEDGER);
        this.root = root;
        this.zip = zip;
    }

    /**
     * A picture that found its member.
     *
     * @param file where it lies
     * @param member whose it is
     * @param name 姓名
     * @param number 会员证号, perhaps empty
     * @param union 所在工会, perhaps empty
     * @param had whether the member has a photo, which this one would replace
     */
    public record Found(Path file, long member, String name, String number, String union, boolean had) {}

    /**
     * Opens a folder or zip.
     *
     * @throws IOException with a sentence, when it is neither
     */
    public static PhotoIntake of(Path place, Office office) throws IOException {
        if (Files.isDirectory(place)) {
            return new PhotoIntake(office, place, null);
        }
        try {
            FileSystem zip = FileSystems.newFileSystem(place, Map.of("encoding", names(place)));
            return new PhotoIntake(office, zip.getPath("/"), zip);
        } catch (ProviderNotFoundException noZip) {
            throw new IOException("“" + place.getFileName() + "”不是文件夹，也不是 zip", noZip);
        }
    }

    /** In what the names of the files are written: a zip of a Chinese Windows has its own code and does not say so. */
    private static String names(Path place) {
        try {
            new ZipFile(place.toFile()).close();
            return StandardCharsets.UTF_8.name();
        } catch (IOException undecodable) {
            return "GB18030";
        }
    }

    /** The pictures that found their member; what became of the others is among the problems. */
    public List<Found> find(Progress progress) throws IOException {
        List<Path> pictures;
        try (Stream<Path> all = Files.walk(root)) {
            pictures = all.filter(Files::isRegularFile).filter(PhotoIntake::picture).sorted().toList();
        }
        files = pictures.size();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < files && progress.report(i, files); i++) {
            find(pictures.get(i), found);
        }
        return List.copyOf(found);
    }

    /** How many pictures there are. */
    public int files() {
        return files;
    }

    /** What is wrong with the others, a sentence each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Looks at a picture.
     *
     * @throws CardFault with a sentence, when it is of no use
     */
    public PhotoLook look(Found found) throws CardFault {
        try {
            return PhotoLook.at(content(found));
        } catch (IOException unreadable) {
            throw new CardFault("读不出来：文件不见了或磁盘有问题", unreadable);
        }
    }

    /**
     * Keeps the chosen part of a picture as the member's photo.
     *
     * @throws CardFault with a sentence, when it is of no use
     */
    public void keep(Found found, Crop crop, Actor actor) throws CardFault, IOException {
        office.cards().photos().put(found.member(), PhotoPrint.ready(Picture.of(content(found)), crop), actor);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private static byte[] content(Found found) throws IOException {
        return Files.readAllBytes(found.file());
    }

    private static boolean picture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith("._");
    }

    private void find(Path file, List<Found> found) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<Long> whose = whose(name.substring(0, name.lastIndexOf('.')).strip());
        if (whose.size() != 1) {
            problems.add(shown(file)
                    + (whose.isEmpty() ? "对不上会员，请把文件名改成会员证号、证件号码或 姓名_工会" : "对得上 " + whose.size() + " 个会员，请把文件名改成会员证号"));
        } else if (Files.size(file) > LARGEST) {
            problems.add(shown(file) + "太大，请另存小一些");
        } else {
            long[] id = {whose.get(0)};
            Row row = members.labelled(members.store().rows(id)).get(0);
            String union = row.get(MemberLedger.UNION) == null ? "" : MemberLedger.UNION.text(row);
            found.add(new Found(file, id[0], row.get(PersonFacts.NAME, ""), row.get(MemberLedger.CARD_NO, ""), union,
                    !office.cards().photos().of(id).isEmpty()));
        }
    }

    /** The name of a file as it may be told: one that is an identity number is not repeated where a log may keep it. */
    static String shown(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches(".*\\d{15}.*") ? "文件名里有证件号码的一张" : "“" + name + "”";
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
