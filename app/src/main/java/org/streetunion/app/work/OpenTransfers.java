package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.members.MemberLedger;

/** 转出待接收: members who were sent off and whom nobody has taken yet; one line as long as there are any. */
public final class OpenTransfers implements Deadlines {
    private static final Query OPEN = Query.ALL
            .and(new Filter.OneOf(MemberLedger.STATE.key(), List.of(Transfer.Way.SENT.words())));
    private final Registers registers;

    /** Of these registers' members. */
    public OpenTransfers(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        long open = registers.get("members").count(OPEN);
        return open == 0
                ? List.of()
                : List.of(new Deadline(today, "有 " + open + " 名会员转出待接收，请问对方收到没有，再登记“转出”或“接转退回”", "members", OPEN));
    }
}
