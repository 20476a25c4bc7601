package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.exchange.TestBooks.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;

/** A member in the 回收站 whom a sheet names again is brought back, and goes there again when the import is taken back. */
class ReviveImportTest {
    private static final Object[] HEADINGS = row("姓名", "证件号码", "手机号码", "所在工会");

    @Test
    void takenBackSheIsInTheTrashAgain() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", row("工会名称", "工会组织类型"), row("甲厂工会", "分会"));
            desk.take("members", HEADINGS, row("仇芳", "330213197212125835", "13800000000", "甲厂工会"),
                    row("单明", null, "13800000001", "甲厂工会"));
            Register members = desk.office.registers().get("members");
            members.setTrash(members.ids(Query.ALL), true, Desk.CLERK, "重复");

            ImportReport report = desk.take("members", HEADINGS, row("仇芳", "330213197212125835", "13900000000", "甲厂工会"),
                    row("单明", null, "13800000001", "甲厂工会"));
            List<Long> live = List.of(members.count(Query.ALL), members.count(Query.ALL.inTrash()));
            desk.office.batches().undo(report.batch(), Desk.CLERK, done -> {});

            assertEquals(List.of(2L, 0L), live);
            assertEquals(List.of(0L, 2L), List.of(members.count(Query.ALL), members.count(Query.ALL.inTrash())));
        }
    }
}
