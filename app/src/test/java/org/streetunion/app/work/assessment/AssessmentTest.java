package org.streetunion.app.work.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.schemes.SchemeLedger;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.office.standings.StandingLedger;
import org.streetunion.app.office.stars.StarLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.assessment.Bulletin;
import org.streetunion.app.reporting.assessment.CoefficientStore;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.reporting.assessment.Standings;
import org.streetunion.app.support.Databases;

/** From counting to coefficients, on both databases. */
class AssessmentTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void countingLaysOutEveryLineScoresByTheRulesAndLeavesWhatWasTyped(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);

            FillScores.Done done = FillScores.run(office, town.scheme, Assessed.CLERK, Progress.SILENT);

            assertEquals(12, done.written());
            assertEquals(5, done.counted());
            assertEquals(1, done.unknown());
            assertEquals(new BigDecimal("96"), town.score(0, town.rate).get(ScoreLedger.AMOUNT));
            assertEquals(new BigDecimal("10"), town.score(0, town.rate).get(ScoreLedger.STREET));
            assertEquals("上报会员 170 ÷ 上报职工 200 = 85.00%，得 5 分", town.score(1, town.rate).get(ScoreLedger.HOW));
            assertEquals("上报职工是 0，算不出比率", town.score(2, town.rate).get(ScoreLedger.HOW));
            assertNull(town.score(2, town.rate).get(ScoreLedger.STREET));

            town.type(1, town.rate, "7");
            FillScores.Done again = FillScores.run(office, town.scheme, Assessed.CLERK, Progress.SILENT);
            assertEquals(0, again.written());
            assertEquals(1, again.kept());
            assertEquals(new BigDecimal("7"), town.score(1, town.rate).get(ScoreLedger.STREET));

            office.batches().undo(done.batch(), Assessed.CLERK, lines -> {});
            assertEquals(1, office.registers().get("scores").count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalTotalsShareARankAndWhoIsRuledOutHasNone(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            town.type(0, town.contract, "20");
            town.type(0, town.deeds, "10");
            town.type(1, town.contract, "20");
            town.type(1, town.rate, "10");
            town.type(2, town.contract, "12.5");
            assertEquals(Map.of("甲厂工会", "1 30 三星", "乙厂工会", "1 30 三星", "丙厂工会", "3 12.5 合格"), standings(town));

            town.save("scores", town.score(1, town.fraud).with(ScoreLedger.VETO, true));
            assertEquals(Map.of("甲厂工会", "1 30 三星", "丙厂工会", "2 12.5 合格", "乙厂工会", "0 30 一票否决"), standings(town));

            List<CoefficientStore.Result> results = new CoefficientStore(office.database().sql()).of(2026);
            assertEquals(List.of(town.unions.get(0), town.unions.get(2), town.unions.get(1)),
                    results.stream().map(CoefficientStore.Result::union).toList());
            assertEquals(0, new BigDecimal("1.2").compareTo(java.util.Objects.requireNonNull(results.get(0).coefficient())));
            assertNull(results.get(2).coefficient());
            assertEquals(List.of(), new CoefficientStore(office.database().sql()).of(2025));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextYearTakesItemsAndBandsAlongAndComparesWithTheYearBefore(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            town.type(0, town.contract, "20");

            long next = BeginScheme.run(office, town.scheme, 2027, Assessed.CLERK).orElseThrow();

            assertTrue(BeginScheme.run(office, town.scheme, 2027, Assessed.CLERK).isEmpty());
            Scheme scheme = new SchemeFactsStore(office.database().sql()).find(next).orElseThrow();
            assertEquals("2027年测试", scheme.head().name());
            assertEquals(4, scheme.items().size());
            assertEquals(2, scheme.bands().size());
            town.save("scores", Row.NEW.with(ScoreLedger.SCHEME, Reference.to(next))
                    .with(ScoreLedger.UNION, Reference.to(town.unions.get(0)))
                    .with(ScoreLedger.CRITERION, Reference.to(town.rate))
                    .with(ScoreLedger.STREET, new BigDecimal("8.5")));
            Standing first = new Standings(office.database().sql()).of(scheme).get(0);
            assertEquals(new BigDecimal("-11.5"), first.change());
            assertEquals(1, first.rankBefore());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pointsOutsideTheItemAndChangesAfterPublishingAreRefused(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            var scores = office.registers().get("scores");
            Row much = town.score(0, town.rate).with(ScoreLedger.STREET, new BigDecimal("11"));
            assertEquals(List.of("街道评分“11”不在 0 到 10 之间（入会率考核，基本分）"),
                    scores.check(much).stream().filter(Problem::blocks).map(Problem::sentence).toList());
            assertFalse(scores.check(town.score(0, town.rate).with(ScoreLedger.VETO, true)).isEmpty());

            Row head = office.registers().get("schemes").store().rows(new long[]{town.scheme}).get(0);
            town.save("schemes", head.with(SchemeLedger.STATE, SchemeLedger.PUBLISHED));
            Row fair = town.score(0, town.rate).with(ScoreLedger.STREET, new BigDecimal("9"));
            assertTrue(scores.check(fair).stream().anyMatch(problem -> problem.sentence().contains("已经公布")));
            assertEquals("“2026年测试”已经公布，得分不能再改；要改请先把方案状态改回执行",
                    FillScores.run(office, town.scheme, Assessed.CLERK, Progress.SILENT).refusal());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sheetsGoOutAndComeBackAndABadCellIsToldAtItsPlace(Databases kind) throws IOException {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            assertEquals(3, SendSheets.into(folder, office, town.scheme, List.of(), Progress.SILENT));
            Path first = folder.resolve("001_甲厂工会_2026年测试.xlsx");
            Sheets.fill(first, "办实事", "自评分", "4");
            Sheets.fill(first, "办实事", "实际数值", "2");
            Sheets.fill(first, "集体合同考核", "自评分", "25");
            Files.copy(first, folder.resolve("副本.xlsx"));
            Files.writeString(folder.resolve("别的.xlsx"), "不是表");

            TakeSheets.Done done = TakeSheets.run(office, town.scheme, List.of(folder), Assessed.CLERK);

            assertEquals(3, done.unions());
            assertEquals(1, done.rows());
            assertEquals(new BigDecimal("4"), town.score(0, town.deeds).get(ScoreLedger.SELF));
            assertEquals(new BigDecimal("2"), town.score(0, town.deeds).get(ScoreLedger.AMOUNT));
            assertNull(town.score(0, town.contract).get(ScoreLedger.SELF));
            assertTrue(done.complaints().stream().anyMatch(said -> said.contains("甲厂工会") && said.contains("第 ")
                    && said.contains("自评分“25”不在 0 到 20 之间")), done.complaints().toString());
            assertTrue(done.complaints().stream().anyMatch(said -> said.contains("副本.xlsx") && said.contains("同一家工会")));
            assertTrue(done.complaints().stream().anyMatch(said -> said.contains("别的.xlsx")));
            FillScores.run(office, town.scheme, Assessed.CLERK, Progress.SILENT);
            assertEquals(new BigDecimal("4"), town.score(0, town.deeds).get(ScoreLedger.STREET));
        }
    }

    @ParameterizedTest
    @EnumSource
    void starsAreEnteredForWhoReachesTheBandAndConfirmedTheNextTime(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            town.type(0, town.contract, "20");
            town.type(0, town.rate, "10");
            Scheme scheme = new SchemeFactsStore(office.database().sql()).find(town.scheme).orElseThrow();

            AwardStars.Done done = AwardStars.run(office, scheme,
                    new AwardStars.Decision("三星", LocalDate.of(2026, 9, 1), ""), Assessed.CLERK);

            assertEquals(1, done.entered());
            assertEquals(List.of(), done.remarks());
            AwardStars.run(office, scheme, new AwardStars.Decision("三星", LocalDate.of(2026, 10, 1), ""), Assessed.CLERK);
            List<String> kinds = office.registers().get("stars").store().first(Query.ALL, 10).stream()
                    .map(row -> row.get(StarLedger.KIND, "")).toList();
            assertEquals(List.of("评定", "复评"), kinds);
            assertEquals(List.of("方案“2026年测试”没有“五星”这个等次"), AwardStars
                    .run(office, scheme, new AwardStars.Decision("五星", LocalDate.of(2026, 9, 1), ""), Assessed.CLERK).remarks());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoGetsAStarIsKnownBeforeAndSomebodyMayBePassedOver(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            for (int union = 0; union < 2; union++) {
                town.type(union, town.contract, "20");
                town.type(union, town.rate, "10");
            }
            town.save("stars", Row.NEW.with(StarLedger.UNION, Reference.to(town.unions.get(1))).with(StarLedger.KIND, "评定")
                    .with(StarLedger.STAR, "五星").with(StarLedger.DECIDED_ON, LocalDate.of(2025, 5, 1)));
            Scheme scheme = new SchemeFactsStore(office.database().sql()).find(town.scheme).orElseThrow();
            LocalDate day = LocalDate.of(2026, 9, 1);

            assertEquals(List.of("三星"), AwardStars.given(scheme));
            assertEquals("街道总工会委员会", AwardStars.approver(scheme, "三星"));
            assertEquals(List.of("甲厂工会 评定 ", "乙厂工会 降级 五星"), AwardStars.candidates(office, scheme, "三星", day).stream()
                    .map(each -> each.standing().union().name() + " " + each.kind() + " " + each.has()).toList());
            AwardStars.Done done = AwardStars.run(office, scheme,
                    new AwardStars.Decision("三星", day, "", java.util.Set.of(town.unions.get(1))), Assessed.CLERK);
            assertEquals(1, done.entered());
            assertEquals(2, office.registers().get("stars").count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesOnTheCountedRowsComeAlongAndCountAsEvidence(Databases kind) throws IOException {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            FillScores.run(office, town.scheme, Assessed.CLERK, Progress.SILENT);
            long body = office.registers().get("bodies").ids(Query.ALL)[0];
            office.files().add("bodies", body, Files.writeString(folder.resolve("集体合同.txt"), "签了"), Assessed.CLERK,
                    Instant.EPOCH);

            InspectFolder.Done done = InspectFolder.into(folder, office,
                    new InspectFolder.Wish(town.scheme, List.of(town.unions.get(0))), Assessed.CLERK, Progress.SILENT);

            Path evidence = done.folder().resolve("甲厂工会").resolve("02_集体合同考核").resolve("佐证材料");
            try (var copies = Files.walk(evidence)) {
                List<Path> files = copies.filter(Files::isRegularFile).toList();
                assertEquals(List.of("签了"), files.stream().map(AssessmentTest::read).toList());
                assertTrue(String.valueOf(files.get(0).getParent()).contains("集体合同"), files.toString());
            }
            assertEquals(1, done.lacking(), "the contract has its evidence, 入会率 has none");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFolderForTheInspectorHoldsCoverListEvidenceAndSaysWhatLacks(Databases kind) throws IOException {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            FillScores.run(office, town.scheme, Assessed.CLERK, Progress.SILENT);
            Path proof = Files.writeString(folder.resolve("合同扫描件.txt"), "合同");
            long row = town.score(0, town.contract).id();
            office.files().add("scores", row, proof, Assessed.CLERK, Instant.EPOCH);
            office.files().add("scores", row, proof, Assessed.CLERK, Instant.EPOCH);

            InspectFolder.Done done = InspectFolder.into(folder, office,
                    new InspectFolder.Wish(town.scheme, List.of(town.unions.get(0))), Assessed.CLERK, Progress.SILENT);

            Path union = done.folder().resolve("甲厂工会");
            assertTrue(Files.size(union.resolve("目录.pdf")) > 1000);
            assertTrue(Files.exists(union.resolve("目录.xlsx")));
            Path contract = union.resolve("02_集体合同考核");
            assertTrue(Files.exists(contract.resolve("封面.pdf")));
            assertTrue(Files.exists(contract.resolve("名单_机构与制度.xlsx")));
            assertEquals("合同", Files.readString(contract.resolve("佐证材料").resolve("合同扫描件.txt")));
            try (var copies = Files.walk(contract.resolve("佐证材料"))) {
                assertEquals(2, copies.filter(Files::isRegularFile).count());
            }
            assertEquals(1, done.lacking(), "evidence of 入会率");

            InspectFolder.Done all = InspectFolder.into(folder, office, new InspectFolder.Wish(town.scheme, List.of()),
                    Assessed.CLERK, Progress.SILENT);
            assertEquals(3, all.unions());
            assertTrue(Files.exists(all.folder().resolve("总目录.pdf")));
            assertTrue(Files.isDirectory(all.folder().resolve("003_丙厂工会")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBulletinSaysRanksInWordsAndOnPaper(Databases kind) {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            town.type(0, town.contract, "20");
            town.type(1, town.rate, "10");
            Scheme scheme = new SchemeFactsStore(office.database().sql()).find(town.scheme).orElseThrow();
            Bulletin bulletin = new Bulletin(scheme, new Standings(office.database().sql()).of(scheme));
            OfficeIdentity identity = OfficeIdentity.of(office.settings());

            assertEquals("1. 甲厂工会 20 分（合格）\n2. 乙厂工会 10 分（合格）",
                    bulletin.text(identity).lines().skip(2).reduce((one, other) -> one + "\n" + other).orElse(""));
            assertTrue(bulletin.text(identity).contains("共考核 2 家：合格 2 家。"));
            assertEquals(2, bulletin.report(identity, LocalDate.of(2026, 10, 9)).tables().get(0).rows().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatABulletinSaidStaysAndTheNextOneIsComparedWithIt(Databases kind) throws IOException {
        try (var office = kind.office()) {
            Assessed town = new Assessed(office);
            town.type(0, town.contract, "20");
            town.type(1, town.rate, "10");
            Scheme scheme = new SchemeFactsStore(office.database().sql()).find(town.scheme).orElseThrow();
            LocalDate september = LocalDate.of(2026, 9, 1);
            Standings standings = new Standings(office.database().sql());
            KeepStandings keeping = new KeepStandings(office, scheme);
            assertNull(keeping.before(september).day());
            assertTrue(keeping.keep(september, standings.of(scheme), Assessed.CLERK) > 0);
            assertEquals(0, keeping.keep(september, standings.of(scheme), Assessed.CLERK), "nothing new to keep");

            town.type(1, town.rate, "9");
            town.type(1, town.contract, "20");
            WriteBulletin.Written written = WriteBulletin.into(folder, office, scheme, Assessed.CLERK);

            assertEquals("1. 乙厂工会 29 分（三星），比上次 +19 分，上次第 2 名\n2. 甲厂工会 20 分（合格），比上次 0 分，上次第 1 名",
                    written.text().lines().skip(2).reduce((one, other) -> one + "\n" + other).orElse(""));
            assertEquals(List.of("2026-09-01 1 20", "2026-09-01 2 10", "2026-10-09 1 29", "2026-10-09 2 20"), kept(office));
            Bulletin bulletin = new Bulletin(scheme, standings.of(scheme), keeping.before(LocalDate.of(2026, 10, 9)));
            OfficeIdentity identity = OfficeIdentity.of(office.settings());
            assertTrue(bulletin.report(identity, LocalDate.of(2026, 10, 9)).notes()
                    .contains("比上次是和 2026-09-01 的通报相比；上年是上年方案的最后得分。"));

            town.type(0, town.rate, "10");
            WriteBulletin.Written again = WriteBulletin.into(folder, office, scheme, Assessed.CLERK);
            assertTrue(again.text().contains("1. 甲厂工会 30 分（三星），比上次 +10 分，上次第 1 名"), again.text());
            assertEquals(List.of("2026-09-01 1 20", "2026-09-01 2 10", "2026-10-09 1 30", "2026-10-09 2 29"), kept(office),
                    "two of one day are one");
            office.batches().undo(again.batch(), Assessed.CLERK, lines -> {});
            assertEquals(List.of("2026-09-01 1 20", "2026-09-01 2 10", "2026-10-09 1 29", "2026-10-09 2 20"), kept(office));
        }
    }

    private static List<String> kept(org.streetunion.app.work.Office office) {
        return office.registers().get("standings").store().first(Query.ALL, 99).stream()
                .map(row -> StandingLedger.DAY.text(row) + " " + StandingLedger.RANK.text(row) + " "
                        + row.get(StandingLedger.TOTAL, BigDecimal.ZERO).stripTrailingZeros().toPlainString())
                .sorted().toList();
    }

    private static Map<String, String> standings(Assessed town) {
        Scheme scheme = new SchemeFactsStore(town.office.database().sql()).find(town.scheme).orElseThrow();
        return Assessed.byName(new Standings(town.office.database().sql()).of(scheme));
    }
}
