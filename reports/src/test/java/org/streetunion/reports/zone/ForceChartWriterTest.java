package org.streetunion.reports.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.PdfReader;

class ForceChartWriterTest {
    @Test
    void everybodyToCallIsOnTheSheetAndAGapIsSeen() throws IOException {
        byte[] pdf = write(1, zone("第一片区", 12, 3));

        String page = PdfReader.pages(pdf).get(0);
        for (String words : List.of("力量联络图", "第一片区", "工会 52 家", "覃泽骏", "13900000001", "空缺", "网格员　力12　138000000012", "第3网格")) {
            assertTrue(page.contains(words), () -> words + " in " + page);
        }
    }

    @Test
    void nothingLeavesTheSheetHoweverManyThereAre() throws IOException {
        byte[] pdf = write(2,
                IntStream.range(0, 13).mapToObj(i -> zone("望海街道港口工业集聚片区" + i, 90, 20)).toArray(ForceChart.Zone[]::new));

        PdfPlaces.of(pdf).forEach(glyph -> assertTrue(glyph.box().getMinX() >= 30 && glyph.box().getMaxX() <= 1191 - 30
                && glyph.box().getHeight() < 40, glyph::toString));
        assertTrue(PdfReader.pages(pdf).get(0).contains("见台账"), "what does not fit is counted");
    }

    private static ForceChart.Zone zone(String name, int helpers, int grids) {
        return new ForceChart.Zone(name, "工会 52 家 · 会员 8,258 人",
                List.of(new ForceChart.Contact("片区长", "覃泽骏", "13900000001"), new ForceChart.Contact("专职工作者", "", ""),
                        new ForceChart.Contact("指导员", "练习区总工会指导员", "")),
                IntStream.rangeClosed(1, helpers).mapToObj(i -> new ForceChart.Contact("网格员", "力" + i, "1380000000" + i))
                        .toList(),
                IntStream.rangeClosed(1, grids).mapToObj(i -> new ForceChart.Contact("第" + i + "网格", "", "工会 " + i + " 家", ""))
                        .toList());
    }

    private static byte[] write(int pages, ForceChart.Zone... zones) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(pages, new ForceChartWriter()
                .write(new ForceChart("片区力量联络图", "练习用街道总工会　2026年11月22日", List.of(zones)), out).pages());
        return out.toByteArray();
    }
}
