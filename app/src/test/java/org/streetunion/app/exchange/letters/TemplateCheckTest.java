package org.streetunion.app.exchange.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.Letters;

class TemplateCheckTest {
    private final Office office = Databases.H2.office();
    private final Letters letters = new Letters(office);

    @AfterEach
    void close() {
        office.close();
    }

    static Stream<Arguments> lines() {
        return Stream.of(Arguments.of("由{{建会日}}成立", "不认识 {{建会日}}。是不是“建会日期”？"),
                Arguments.of("{{上级工会.建会日期}}", ""), Arguments.of("{{上级工会.联系人姓名}}", "是不是“上级工会.联系人”？"),
                Arguments.of("{{?建会日期}}有", "{{建会日期}} 没有结束，请在它管到的地方后面写 {{/}}"),
                Arguments.of("有{{/建会日期}}", "前面没有对应的 {{?建会日期}}"),
                Arguments.of("{{?工会状态=正常}}有{{/工会状态}}", "请写 {{/工会状态=正常}} 或 {{/}}"),
                Arguments.of("{{建会日期|大字}}", "不认识写法“大字”"), Arguments.of("{工会名称}", "名称要用两个半角花括号括起来"),
                Arguments.of("｛｛工会名称｝｝", "名称要用两个半角花括号括起来"), Arguments.of("{{ 工会名称 }}", "写成 {{工会名称}}"),
                Arguments.of("{{？建会日期}}", "写成 {{?建会日期}}"), Arguments.of("{{届次}}", "要逐条写请用 {{?届次}}…{{/}}"),
                Arguments.of("{{?届次}}{{任期起}}{{/届次}}", ""), Arguments.of("{{?届次}}{{任期始}}{{/届次}}", "是不是“任期起”？"),
                Arguments.of("{{逐行:届次}}[任期起]", "要写在表格的一行里"), Arguments.of("|届次|任期起", ""),
                Arguments.of("|届次|任期始", "不认识 [任期始]。是不是“任期起”？"), Arguments.of("|界次|任期起", "没有清单“界次”。是不是“届次”？"),
                Arguments.of("{{补充:会议地点}}", ""), Arguments.of("[方括号]在正文里不算", ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachMistakeIsToldWhereItIsAndWhatToWriteInstead(String line, String said) throws IOException {
        List<String> told = letters.problems(OfficialPaper.of(List.of("=标题", line)), "unions").stream()
                .map(TemplateProblem::words).toList();

        if (said.isEmpty()) {
            assertEquals(List.of(), told);
        } else {
            assertTrue(told.stream().anyMatch(each -> each.contains(said)), told.toString());
            assertTrue(told.get(0).startsWith(line.startsWith("|") ? "第 1 张表第 2 行第 1 格" : "第 2 段"), told.toString());
        }
    }

    @Test
    void whatIsNoDocxIsSaidToBeNone() {
        BrokenTemplate broken = assertThrows(BrokenTemplate.class,
                () -> letters.problems("不是文档".getBytes(StandardCharsets.UTF_8), "unions"));
        assertTrue(broken.sentence().contains("另存为“Word 文档（docx）”"), broken.sentence());
    }
}
