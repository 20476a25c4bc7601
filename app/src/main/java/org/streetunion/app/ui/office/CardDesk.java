package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardVerdict;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.app.work.CardLog;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.CardPictures;
import org.streetunion.app.work.CardTurns;
import org.streetunion.app.work.CheckCards;
import org.streetunion.app.work.NumberMembers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.PrintCards;
import org.streetunion.app.work.VerifyCard;
import org.streetunion.app.work.WriteReceipts;
import org.streetunion.reports.card.OffsetSheet;
import org.streetunion.reports.card.picture.DesignFault;

/** Members' cards from the open office; every print run is a file of its own. */
final class CardDesk implements MemberCardPrint {
    private final Office office;
    private final OutputFolder outputs;
    private final Actor actor;

    CardDesk(Office office, OutputFolder outputs, Actor actor) {
        this.office = office;
        this.outputs = outputs;
        this.actor = actor;
    }

    @Override
    public String ledger() {
        return PrintCards.LEDGER;
    }

    @Override
    public CheckCards.Checked check(CardOrder order, Progress progress) {
        try {
            return CheckCards.run(office, order, progress);
        } catch (DesignFault fault) {
            throw new Trouble(fault.sentence(), fault);
        }
    }

    @Override
    public Optional<Printed> print(CardOrder order, boolean apart, Progress progress) {
        CardTurns turns = CardTurns.of(office, order);
        if (turns.members().length == 0) {
            return Optional.of(new Printed(Optional.empty(), 0, 0, turns.others(), 0, List.of()));
        }
        String form = CardDesigns.form(office, order.design()).words();
        Path file = SafeFile.free(outputs.cards().resolve(form + "_" + day() + (apart ? "_各工会" : ".pdf")));
        try {
            PrintCards.Printed done = apart
                    ? PrintCards.apart(file, office, order, actor, progress)
                    : PrintCards.to(file, office, order, actor, progress);
            List<String> problems = done.result().problems().stream()
                    .map(problem -> "第 " + problem.position() + " 张（" + problem.name() + "）：" + problem.sentence()).toList();
            return Optional.of(new Printed(Optional.of(file), done.result().printed(), done.result().pages(), turns.others(),
                    done.batch(), problems));
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (DesignFault fault) {
            throw new Trouble(fault.sentence(), fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public NumberMembers.Numbered number(CardOrder order) {
        return NumberMembers.run(office, CardTurns.of(office, order).members(), actor);
    }

    @Override
    public long lost(long[] members, String reason) {
        return new CardLog(office, actor).lost(members, reason);
    }

    @Override
    public CardPictures.Written pictures(CardOrder order, Path folder, Progress progress) {
        try {
            return CardPictures.into(folder, office, order, progress);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (DesignFault fault) {
            throw new Trouble(fault.sentence(), fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Path receipts(long batch) {
        long[] cards = office.turns().ofBatch(batch);
        Path pdf = SafeFile.free(outputs.cards().resolve("领卡签收表_" + day() + "_第" + batch + "批.pdf"));
        try {
            WriteReceipts.to(pdf, office, cards);
            String name = String.valueOf(pdf.getFileName());
            WriteReceipts.to(pdf.resolveSibling(name.substring(0, name.length() - 4) + ".xlsx"), office, cards);
            return pdf;
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Path offsetPage() {
        Path pdf = outputs.cards().resolve("打印机偏移试印页.pdf");
        try {
            SafeFile.write(pdf, OffsetSheet::write);
            return pdf;
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        }
    }

    @Override
    public CardVerdict verify(String scanned) {
        return VerifyCard.judge(office, scanned);
    }

    private String day() {
        return LocalDate.now(office.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
