package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.sample.Samples;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.make.staff.ListWorks;
import org.streetunion.sample.make.staff.SheetWorks;
import org.streetunion.sample.model.ListWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** The sheets of 三定一统筹: as many as the street has federations, points that add to a hundred, a hole, and figures that say something. */
class ExpectedSheetsTest {
    @Test
    void aSmallStreetHasTwoSheetsAndXiaogangEight() {
        SheetWork small = SheetWorks.of(Samples.SMALL);
        SheetWork street = SheetWorks.of(Samples.STREET);
        assertEquals(2, small.sheets().size());
        assertEquals(8, street.sheets().size());
        for (SheetWork work : List.of(small, street)) {
            Map<String, Integer> points = work.targets().stream().collect(Collectors.groupingBy(
                    target -> target.union().name(), Collectors.summingInt(SheetWork.Target::points)));
            assertTrue(points.values().stream().allMatch(sum -> sum == 100), points::toString);
            assertEquals(1, work.posts().stream().filter(post -> post.person().isEmpty()).count(), "one hole");
        }
        assertEquals(street, SheetWorks.of(Samples.STREET), "the same each time");
    }

    @Test
    void figuresAreNotAllNought() {
        for (Office office : List.of(Samples.SMALL, Samples.STREET)) {
            SheetWork sheets = SheetWorks.of(office);
            var targets = ExpectedSheets.targets(office, CadreWorks.of(office), sheets);
            for (String name : List.of("新建工会", "新发展会员", "会员实名率", "走访基层工会", "劳动争议调解")) {
                assertTrue(targets.values().stream().map(of -> Objects.requireNonNull(of.get(name)).done())
                        .anyMatch(done -> done != null && done.signum() > 0), name);
            }
            assertEquals(new BigDecimal("15"),
                    Objects.requireNonNull(List.copyOf(targets.values()).get(1).get("职工服务活动")).points(), "four of four");
        }
    }

    @Test
    void demandsAreSharedToTheLastPersonAndSomeItemsAreLateOrOpen() {
        ListWork lists = ListWorks.of(Samples.STREET, SheetWorks.of(Samples.STREET));
        assertEquals(List.of(1793, 917), lists.quotas().stream().map(quota -> lists.parts().stream()
                .filter(part -> part.quota().equals(quota)).mapToInt(ListWork.Part::amount).sum()).toList());
        assertEquals(List.of(1020, 1793), ExpectedSheets.demands(lists).get("职工医疗互助参保"), "8 × (112 + 5) + 3 × 28");
        var crossed = ExpectedSheets.crossed(lists).values();
        assertEquals(new ExpectedSheets.Crossed(20, 4, 4), crossed.stream().reduce(new ExpectedSheets.Crossed(0, 0, 0),
                (one, other) -> new ExpectedSheets.Crossed(one.done() + other.done(), one.late() + other.late(),
                        one.open() + other.open())));
        assertNotEquals(0, lists.claims().size());
    }

    @Test
    void threeWorkbooksOfSeveralSheets(@TempDir Path folder) throws IOException {
        SheetWork sheets = SheetWorks.of(Samples.SMALL);
        List<Path> files = ClerkWorkbooks.writeSheets(Samples.SMALL, sheets, ListWorks.of(Samples.SMALL, sheets), folder,
                Mess.CLEAN);
        assertEquals(List.of("14三定一统筹责任书.xlsx", "15清单和项目认领.xlsx", "16区总任务.xlsx"),
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        assertTrue(files.stream().allMatch(Files::isRegularFile));
        try (Workbook workbook = WorkbookFactory.create(files.get(0).toFile(), null, true)) {
            Sheet targets = workbook.getSheet("目标考核");
            assertEquals(6, workbook.getNumberOfSheets());
            assertEquals(3 + sheets.targets().size(), targets.getLastRowNum() + 1);
            assertEquals("完成数取自", targets.getRow(2).getCell(6).getStringCellValue());
        }
    }
}
