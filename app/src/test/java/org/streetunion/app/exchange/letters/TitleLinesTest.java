package org.streetunion.app.exchange.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
    private static final int FITS = 20;

    @ParameterizedTest
    @CsvSource({"关于同意鹿城机械厂工会换届选举结果的批复,关于同意鹿城机械厂工会换届选举结果的批复", "关于同意双屿街道上伊社区工会联合会换届选举结果的批复,关于同意双屿街道上伊社区工会联合会/换届选举结果的批复",
            "关于召开温州市丰门街道总工会第三届会员代表大会第二次会议的通知,关于召开温州市丰门街道总工会/第三届会员代表大会第二次会议的通知",
            "关于印发《2026年度目标责任考核办法（2026年修订）》的通知,关于印发《2026年度目标责任/考核办法（2026年修订）》的通知"})
    void aLongTitleIsBrokenWhereAPartEnds(String title, String lines) {
        assertEquals(lines, broken(title));
    }

    @Test
    void everyLineFitsAndNothingIsLost() {
        Random random = new Random(20261130);
        String letters = "关于同意某社区工会联合会第届选举的批复《》、（）2026A";
        for (int i = 0; i < 2_000; i++) {
            int length = 1 + random.nextInt(75);
            String title = random.ints(length, 0, letters.length()).mapToObj(at -> letters.substring(at, at + 1))
                    .reduce("", String::concat);
            List<String> lines = List.of(broken(title).split("/"));
            assertEquals(title, String.join("", lines));
            lines.forEach(line -> assertTrue(line.length() <= FITS * 2, line));
            assertTrue(
                    lines.stream().allMatch(line -> line.codePoints().mapToDouble(code -> code < 0x2E80 ? 0.5 : 1).sum() <= FITS),
                    lines::toString);
        }
    }

    @Test
    void theBreaksStandInTheFile() throws IOException {
        byte[] paper = OfficialPaper.of(List.of("=关于同意双屿街道上伊社区工会联合会换届选举结果的批复", "正文不动，再长也不动，再长也不动，再长也不动，再长也不动。"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            TitleLines.balance(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            try (XWPFDocument again = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
                List<String> texts = again.getParagraphs().stream().map(XWPFParagraph::getText).toList();
                assertEquals("关于同意双屿街道上伊社区工会联合会\n换届选举结果的批复", texts.get(0));
                assertEquals("正文不动，再长也不动，再长也不动，再长也不动，再长也不动。", texts.get(1));
            }
        }
    }

    @Test
    void aTitleOfThreeLinesStaysAsItIsWritten() throws IOException {
        String title = "关于同意温州市丰门街道新就业形态劳动者工会联合会第一届委员会第一次全体会议换届选举结果和经费审查委员会选举结果的批复";
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficialPaper.of(List.of("=" + title))))) {
            TitleLines.balance(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            try (XWPFDocument again = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
                String text = again.getParagraphs().get(0).getText();
                assertEquals(title, text.replace("\n", ""));
                assertEquals(3, text.split("\n").length, text);
            }
        }
    }

    private static String broken(String title) {
        StringBuilder broken = new StringBuilder(title);
        List<Integer> breaks = TitleLines.breaks(title, FITS);
        for (int i = breaks.size() - 1; i >= 0; i--) {
            broken.insert((int) breaks.get(i), '/');
        }
        return broken.toString();
    }
}
