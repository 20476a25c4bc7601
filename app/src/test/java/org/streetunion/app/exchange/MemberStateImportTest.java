package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;

/** The national list says what happened to a member and not what he is now; the list of a union says neither. */
class MemberStateImportTest {
    private static final String ID = "330213197212125835";
    private static final Object[] FIRST = row("姓名", "证件号码", "所在工会", "入会日期", "会籍状态", "会籍变化类型", "会籍变化日期");
    private static final Object[] NATIONAL = row("姓名", "证件号码", "所在工会", "会籍变化类型", "会籍变化日期");

    /** The one member, as a first list says; then as another list says. */
    private static ImportReport twice(Desk desk, @Nullable Object[] first, @Nullable Object[] headings, @Nullable Object[] then)
            throws UnreadableFile {
        desk.take("unions", row("工会名称", "工会组织类型"), row("甲厂工会", "分会"), row("乙厂工会", "分会"));
        desk.take("members", FIRST, first);
        return desk.take("members", headings, then);
    }

    private static String told(Desk desk) {
        Row member = desk.only("members", "仇芳");
        var last = desk.office.registers().get("members").history(member.id()).get(0);
        return member.get(MemberLedger.STATE) + " " + last.from() + " " + last.event();
    }

    private static List<String> remarks(ImportReport report) {
        return report.findings().stream().map(RowFinding::reason).toList();
    }

    @Test
    void theStateFollowsTheChangeThatIsNews() throws UnreadableFile {
        for (String change : List.of("保留", "转出", "退会", "除名")) {
            try (Desk desk = new Desk()) {
                ImportReport report = twice(desk, row("仇芳", ID, "甲厂工会", "2020-01-01", "在册", "入会", "2020-01-01"), NATIONAL,
                        row("仇芳", ID, "甲厂工会", change, "2026-05-06"));

                assertEquals(1, report.counts().updated());
                assertEquals(change + " 2026-05-06 " + change, told(desk));
            }
        }
    }

    @Test
    void anEarlierChangeMovesNothingAndALaterOneBringsBack() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            twice(desk, row("仇芳", ID, "甲厂工会", "2020-01-01", "保留", "保留", "2025-03-01"), NATIONAL,
                    row("仇芳", ID, "甲厂工会", "入会", "2020-01-01"));
            assertEquals("保留 2025-03-01 保留", told(desk), "how he came in is in the list of everybody");

            desk.take("members", NATIONAL, row("仇芳", ID, "甲厂工会", "恢复", "2026-05-06"));
            assertEquals("在册 2026-05-06 恢复", told(desk));
        }
        try (Desk desk = new Desk()) {
            twice(desk, row("仇芳", ID, "甲厂工会", "2020-01-01", "转出待接收", null, null), NATIONAL,
                    row("仇芳", ID, "甲厂工会", "入会", "2020-01-01"));
            assertEquals("转出待接收", desk.only("members", "仇芳").get(MemberLedger.STATE), "not taken yet");
        }
    }

    @Test
    void whoHasLeftAndIsListedAgainIsTold() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = twice(desk, row("仇芳", ID, "甲厂工会", "2020-01-01", "转出", "转出", "2025-03-01"),
                    row("姓名", "证件号码", "所在工会"), row("仇芳", ID, "乙厂工会"));

            assertTrue(
                    remarks(report).stream().anyMatch(said -> said.contains("以前是会员（现在是“转出”）") && said.contains("请在会员台账里办恢复或转入")),
                    () -> remarks(report).toString());
            assertTrue(told(desk).startsWith("转出 ") && !told(desk).endsWith("街道内接转"), told(desk));
        }
        try (Desk desk = new Desk()) {
            ImportReport same = twice(desk, row("仇芳", ID, "甲厂工会", "2020-01-01", "转出", "转出", "2025-03-01"), NATIONAL,
                    row("仇芳", ID, "甲厂工会", "转出", "2025-03-01"));
            assertTrue(remarks(same).stream().noneMatch(said -> said.contains("以前是会员")), () -> remarks(same).toString());
        }
    }

    @Test
    void twoColumnsThatContradictEachOtherAreTold() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = twice(desk, row("仇芳", ID, "甲厂工会", "2020-01-01", "在册", "入会", "2020-01-01"), FIRST,
                    row("仇芳", ID, "甲厂工会", "2020-01-01", "在册", "转出", "2026-05-06"));

            assertTrue(remarks(report).stream().anyMatch(said -> said.contains("会籍变化类型是“转出”，会籍状态是“在册”，两栏对不上")),
                    () -> remarks(report).toString());
        }
    }
}
