package org.streetunion.app.work.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Load;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** What the board reads and makes of it, on both databases. */
class BoardFactsTest {
    private static List<String> words(Picture picture, Finding.Kind kind) {
        return picture.findings().stream().filter(each -> each.kind() == kind).map(Finding::words).toList();
    }

    private static String after(Picture picture, long union) {
        return picture.after(union).stream().map(tie -> picture.person(tie.person()) + tie.kind().words()).sorted()
                .collect(Collectors.joining("、"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoLooksAfterWhatAndWhatIsMissing(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            street.liaison(street.zhao, street.near);
            Picture picture = street.picture();
            assertEquals("赵海联系", after(picture, street.near), "its own chair looks after nobody else");
            assertEquals("陈望任岗", after(picture, street.community));
            assertEquals(List.of("望海社区总工会　协理员"), words(picture, Finding.Kind.HOLE));
            assertEquals(List.of("港口物流公司工会", "外滩餐饮店工会"), words(picture, Finding.Kind.NOBODY));
            assertTrue(picture.gap(street.far) && picture.gap(street.community) && !picture.gap(street.near));
            assertEquals(List.of("望海片区", "未划片区"), street.board().units().stream().map(Board.Unit::zone).map(picture::zone)
                    .distinct().toList());
            assertEquals(new Load(1, 1, 0, 0, 1.005), picture.load(street.zhao));
            assertEquals(new Load(1, 0, 2, 1, 5), picture.load(street.chen), "40% of a week of five days");
            assertTrue(picture.busy().stream().noneMatch(cadre -> cadre.id() == street.boss));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aZoneIsLookedAfterAsAWholeExceptWhatSomebodyHasByName(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            street.row("liaisons", "person", Reference.to(street.chen), "kind", "包片联系", "zone", Reference.to(street.zone));
            street.liaison(street.zhao, street.near);
            street.row("liaisons", "person", Reference.to(street.zhao), "kind", "联系农民工", "object", "老周");
            Picture picture = street.picture();
            assertEquals("陈望包片", after(picture, street.far));
            assertEquals("赵海联系", after(picture, street.near));
            assertEquals("", after(picture, street.outside));
            assertEquals(2, picture.load(street.chen).unions(), "the community's by its post, the far one by the zone");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tooMuchAndOverSoon(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            street.lending(street.chen, street.community, 3);
            street.lending(street.chen, street.far, 2.5);
            street.row("parameters", "name", "每人联系工会数提醒线", "amount", java.math.BigDecimal.ONE, "unit", "家", "force", "参考",
                    "valid_from", LocalDate.of(2025, 1, 1));
            Picture picture = street.picture();
            assertEquals(List.of("陈望　每周 5.5 天，超过 5 天；联系 2 家，超过 1 家"), words(picture, Finding.Kind.OVERLOAD));
            assertEquals(5.5, picture.load(street.chen).days(), "the post there is part of the three days there");
            assertTrue(picture.marks(street.chen).contains(Finding.Kind.OVERLOAD));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWasElectedServesToTheEndOfTheTerm(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            street.row("terms", "union", Reference.to(street.community), "ordinal", 2, "starts_on", LocalDate.of(2021, 11, 2),
                    "ends_on", LocalDate.of(2026, 11, 1));
            street.row("appointments", "person", Reference.to(street.zhao), "post", "主席", "status", "兼职", "level", "社区",
                    "union", Reference.to(street.community), "chosen_how", "选举", "starts_on", LocalDate.of(2021, 11, 2));
            assertEquals(List.of("赵海　任职（望海社区总工会）兼职主席，到 2026-11-01"), words(street.picture(), Finding.Kind.ENDING).stream()
                    .filter(words -> words.startsWith("赵海")).toList());
            street.row("appointments", "person", Reference.to(street.boss), "post", "副主席", "status", "兼职", "level", "街道",
                    "chosen_how", "选举", "starts_on", LocalDate.of(2021, 10, 1));
            assertTrue(words(street.picture(), Finding.Kind.ENDING).stream().noneMatch(words -> words.startsWith("钱老板")),
                    "nobody keeps the street's term");
            office.settings().put("office.term_ends", "2026-10-31");
            assertTrue(words(street.picture(), Finding.Kind.ENDING).contains("钱老板　任职（街道）兼职副主席，到 2026-10-31"),
                    () -> words(street.picture(), Finding.Kind.ENDING).toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void daysOfEndAndHoldersWhoLeft(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            street.row("secondments", "person", Reference.to(street.zhao), "kind", "统筹使用", "user", Reference.to(street.far),
                    "days",
                    java.math.BigDecimal.ONE, "starts_on", LocalDate.of(2026, 1, 1), "ends_on", LocalDate.of(2026, 10, 9));
            assertEquals(List.of("赵海　调配（港口物流公司工会）统筹使用，到 2026-10-09", "陈望　任职（街道）协理员，到 2026-11-30"),
                    words(street.picture(), Finding.Kind.ENDING));
            Board later = LookAtBoard.on(office, BoardStreet.DAY.plusDays(1));
            assertTrue(later.ties().stream().noneMatch(tie -> tie.kind() == Tie.Kind.LENT), "its last day was yesterday");

            Tie held = street.tie(Tie.Kind.POST, street.heldPost);
            assertTrue(Arranging.run(office, List.of(new Step.End(held, LocalDate.of(2026, 10, 1))), BoardStreet.CLERK,
                    org.streetunion.app.ledger.Progress.SILENT).done());
            Board.Hole left = street.hole(street.heldPost);
            assertTrue(left.left());
            assertFalse(street.hole(street.emptyPost).left());
        }
    }
}
