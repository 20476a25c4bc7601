package org.streetunion.app.work.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;

/**
 * Says who is used for more than a whole person over the sheets of a day, where and how much. A warning: while people are moved from
 * sheet to sheet somebody stands in two for a while.
 */
public final class ShareGuard implements Guard {
    private final Registers registers;
    private final String ledger;

    /** Before the posts or the lendings. */
    public ShareGuard(Registers registers, String ledger) {
        this.registers = registers;
        this.ledger = ledger;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        boolean post = ledger.equals(PostLedger.KEY);
        Reference person = post ? outcome.get(PostLedger.PERSON) : outcome.get(SecondmentLedger.PERSON);
        if (person == null || (post && outcome.get(PostLedger.SHARE, 0) == 0)) {
            return List.of();
        }
        LocalDate from = post ? StaffLoad.postFrom(outcome) : outcome.get(SecondmentLedger.STARTS_ON, LocalDate.MIN);
        LocalDate to = post ? StaffLoad.postTo(outcome) : outcome.get(SecondmentLedger.ENDS_ON, LocalDate.MAX);
        Optional<String> over = StaffLoad.of(registers, person).with(ledger, outcome).over(from, to);
        String name = registers.labels("people", List.of(person.id())).getOrDefault(person.id(), "这个人");
        return over.map(words -> List.of(Problem.warn(post ? PostLedger.SHARE : SecondmentLedger.DAYS, name + words + "，请核对")))
                .orElse(List.of());
    }
}
