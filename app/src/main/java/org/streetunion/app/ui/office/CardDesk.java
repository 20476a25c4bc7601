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
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.PrintCards;

/** Members' cards from the open office; every print run is a file of its own. */
final class CardDesk implements MemberCardPrint {
    private final Office office;
    private final OutputFolder outputs;

    CardDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public String ledger() {
        return PrintCards.LEDGER;
    }

    @Override
    public Optional<Printed> print(Query query, Progress progress) {
        if (PrintCards.count(office, query) == 0) {
            long others = office.registers().get(ledger()).count(query);
            return Optional.of(new Printed(Optional.empty(), 0, 0, others, List.of()));
        }
        String day = LocalDate.now(office.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
        Path file = SafeFile.free(outputs.cards().resolve("会员卡_" + day + ".pdf"));
        try {
            PrintCards.Printed done = PrintCards.to(file, office, query, progress);
            List<String> problems = done.result().problems().stream()
                    .map(problem -> "第 " + problem.position() + " 张（" + problem.name() + "）：" + problem.sentence()).toList();
            return Optional
                    .of(new Printed(Optional.of(file), done.result().printed(), done.result().pages(), done.others(), problems));
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
