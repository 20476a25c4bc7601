package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.MemberCardPrint;

/** Notes for whom cards would be printed, and answers as it was told to. */
public final class NotedCards implements MemberCardPrint {
    private final List<Query> asked = new ArrayList<>();
    private Optional<Printed> answer = Optional.of(new Printed(Optional.of(Path.of("会员卡", "会员卡.pdf")), 12, 2, 0, List.of()));

    /** The next print runs come out like this. */
    public NotedCards answer(Optional<Printed> outcome) {
        answer = outcome;
        return this;
    }

    @Override
    public String ledger() {
        return "members";
    }

    @Override
    public Optional<Printed> print(Query query, Progress progress) {
        asked.add(query);
        return answer;
    }

    /** For whom. */
    public List<Query> asked() {
        return List.copyOf(asked);
    }
}
