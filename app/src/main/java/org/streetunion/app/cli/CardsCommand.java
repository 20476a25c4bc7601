package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cards --out FILE.pdf [--union NAME|CODE]}: cards of the members in good standing, all or of one union. */
@Command(name = "cards", description = "印会员卡（在册会员）")
final class CardsCommand extends OfficeCommand {
    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out;

    @Option(names = "--union", paramLabel = "NAME|CODE", description = "只印这家工会的")
    private @Nullable String union;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        Query query = union == null
                ? Query.ALL
                : Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(Units.id(office, union)))));
        return Outputs.cards(office, query, out, console) ? DONE : SOME_REJECTED;
    }
}
