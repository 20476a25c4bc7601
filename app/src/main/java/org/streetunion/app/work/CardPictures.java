package org.streetunion.app.work;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.app.paper.PdfPages;
import org.streetunion.reports.card.CardProblem;
import org.streetunion.reports.card.CardResult;
import org.streetunion.reports.card.CardSetup;

/** One picture a card, for members' phones: 会员证号_姓名.png at 300 dots an inch. */
public final class CardPictures {
    private static final int PIECE = 100;
    private static final int DOTS = 300;

    private CardPictures() {}

    /**
     * What came of it.
     *
     * @param written pictures in the folder
     * @param problems cards that are no picture, or one with a fault
     */
    public record Written(int written, List<CardProblem> problems) {}

    /** Writes the pictures of an order's cards into a folder; nothing is kept in the register of cards. */
    public static Written into(Path folder, Office office, CardOrder order, Progress progress) throws IOException {
        Files.createDirectories(folder);
        long[] members = CardTurns.of(office, order).members();
        List<CardProblem> problems = new java.util.ArrayList<>();
        CardIssue issue = CardDesigns.issue(office, order.design());
        int written = 0;
        for (int from = 0; from < members.length && progress.report(from, members.length); from += PIECE) {
            long[] piece = Arrays.copyOfRange(members, from, Math.min(members.length, from + PIECE));
            written += piece(folder, office, issue, piece, problems);
        }
        return new Written(written, List.copyOf(problems));
    }

    private static int piece(Path folder, Office office, CardIssue issue, long[] members, List<CardProblem> problems)
            throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        CardResult result = office.cards().print(members, issue, CardSetup.STANDARD.single(), Progress.SILENT, pdf);
        problems.addAll(result.problems());
        var left = result.problems().stream().filter(problem -> !problem.printed()).map(CardProblem::position)
                .collect(Collectors.toSet());
        List<String> names = names(office, issue, members);
        int[] shown = IntStream.range(0, members.length).filter(i -> !left.contains(i + 1)).toArray();
        try (PdfPages pages = PdfPages.of(pdf.toByteArray())) {
            for (int page = 0; page < shown.length; page++) {
                BufferedImage picture = pages.picture(page, DOTS);
                SafeFile.write(SafeFile.free(folder.resolve(names.get(shown[page]) + ".png")),
                        out -> ImageIO.write(picture, "png", out));
            }
        }
        return shown.length;
    }

    private static List<String> names(Office office, CardIssue issue, long[] members) {
        List<String> names = new java.util.ArrayList<>();
        office.cards().unsigned(members, issue, Progress.SILENT).forEachRemaining(
                made -> names
                        .add(Names.safe(made.card().number() + "_" + made.card().name())));
        return names;
    }
}
