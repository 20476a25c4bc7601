package org.streetunion.app.work.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.letters.LetterFile;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.AddedFields;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.SampleRows;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

class LettersTest {
    private static final Viewer FULL = Viewer.full(new Actor("小林"));
    private final Office office = Databases.H2.office();
    private final Letters letters = new Letters(office);

    @AfterEach
    void close() {
        office.close();
    }

    private long union() {
        Street street = new Street(office);
        long parent = street.write("unions", List.of(Street.values(Map.of("name", "东岗社区工会联合会", "kind", "联合基层工会")))).get(0);
        long union = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "parent",
                Reference.to(parent), "founded_on", LocalDate.of(2015, 5, 1))))).get(0);
        for (int term = 1; term <= 3; term++) {
            street.write("terms", List.of(Street.values(Map.of("union", Reference.to(union), "ordinal", term, "years", 5,
                    "starts_on", LocalDate.of(2010 + 5 * term, 5, 1)))));
        }
        return union;
    }

    private String text(LetterOrder order) throws IOException {
        return LetterFile.of(letters.draft(order, FULL).files().docx()).text();
    }

    @Test
    void everyShippedTemplateIsSoundAndCanBeWritten() throws IOException {
        office.settings().put("office.name", "某某街道总工会");
        office.settings().put(Letters.PATTERN, "某街工〔{年}〕{序号}号");
        SampleRows rows = new SampleRows(office.registers());
        for (LetterTemplate template : letters.templates().all()) {
            assertEquals(List.of(), letters.problems(letters.templates().content(template), template.ledger()), template.title());

            LetterDraft draft = letters.draft(
                    new LetterOrder(template.key(), template.ledger(), rows.kept(template.ledger()), GivenFields.NONE), FULL);

            assertFalse(LetterFile.of(draft.files().docx()).text().contains("{{"), template.title());
            assertTrue(LetterFile.of(draft.files().docx()).text().contains("某某街道总工会"), template.title());
            assertTrue(draft.missing().isEmpty());
        }
    }

    @Test
    void everyRegisterCanHaveATemplateAndATitleIsTakenOnce() throws IOException {
        for (Register register : office.registers().all()) {
            LetterTemplate wanted = new LetterTemplate("", "起稿" + register.ledger().title(), "函", register.ledger().key(), false,
                    true);
            byte[] starter = letters.starter(wanted);
            assertEquals(List.of(), letters.problems(starter, wanted.ledger()), wanted.title());
            assertTrue(LetterFile.of(starter).text().contains("{{" + register.ledger().label().heading() + "}}"), wanted.title());
        }
        LetterTemplate added = letters.add(new LetterTemplate("", "届次说明", "函", "terms", false, true),
                letters.starter(new LetterTemplate("", "届次说明", "函", "terms", false, true)), new Actor("小林"));
        assertEquals(List.of(added), letters.templates().of("terms"));

        IOException taken = assertThrows(IOException.class,
                () -> letters.add(new LetterTemplate("", "通知", "通知", "terms", false, true),
                        letters.starter(added), new Actor("小林")));
        assertTrue(String.valueOf(taken.getMessage()).startsWith("已经有叫“通知”的模板，用于“"), taken.getMessage());
        assertEquals("unions", letters.templates().find("通知").orElseThrow().ledger());
    }

    @Test
    void aRowAnswersInTheWordsOfItsHeadingsAndOfWhatItRefersTo() throws IOException {
        long union = union();

        String approval = text(new LetterOrder("founding-approval", "unions", union, GivenFields.NONE));
        String check = text(new LetterOrder("term-check-letter", "unions", union, GivenFields.NONE));

        assertTrue(approval.contains("二、甲厂工会隶属东岗社区工会联合会，"), approval);
        assertFalse(approval.contains("直属"), approval);
        assertTrue(approval.contains("2026年10月9日"), approval);
        assertTrue(check.contains("共3届"), check);
        assertTrue(check.contains("\n3\n5\n2025-05-01\n2030-04-30\n"), check);
    }

    @Test
    void whatADeedGivesStandsBeforeWhatTheRegistersSay() throws IOException {
        long file = new Street(office)
                .write("elections", List.of(Street.values(Map.of("union", Reference.to(union()), "term_no", 9))))
                .get(0);
        GivenFields given = GivenFields.texts(Map.of("候选人数", "2")).with("换届届次", LetterValue.of(java.math.BigDecimal.valueOf(4)))
                .with("候选人", List.of(Map.of("姓名", LetterValue.of("卫国英"), "职务", LetterValue.of("主席")),
                        Map.of("姓名", LetterValue.of("蒋明"), "职务", LetterValue.of("委员"))));

        String text = text(new LetterOrder("election-request-approval", "elections", file, given));

        assertTrue(text.contains("第四届工会委员会"), text);
        assertTrue(text.contains("1. 卫国英（主席）\n2. 蒋明（委员）\n"), text);
    }

    @Test
    void aFieldOfTheOfficesOwnIsANameLikeAnyOther() throws IOException {
        AddedFields.ofEachType(office, "unions");
        long union = union();
        AddedFields.fill(office, "unions");
        Letters own = new Letters(office);
        LetterTemplate wanted = new LetterTemplate("", "工会情况说明", "函", "unions", false, true);

        LetterTemplate added = own.add(wanted, own.starter(wanted), new Actor("小林"));
        String text = LetterFile
                .of(own.draft(new LetterOrder(added.key(), "unions", union, GivenFields.NONE), FULL).files().docx())
                .text();

        assertTrue(own.names("unions").containsAll(List.of("另记文字", "另记数字", "另记日期", "另记是否", "另记选项")),
                own.names("unions")::toString);
        Register unions = office.registers().get("unions");
        Row row = unions.row(union, FULL).orElseThrow();
        for (Column<?> column : unions.ledger().columns(Trait.CUSTOM).filter(each -> each.heading().startsWith("另记")).toList()) {
            String written = row.values().get(column.key()) instanceof LocalDate day
                    ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                    : column.text(row);
            assertTrue(!written.isEmpty() && text.contains(written), column.heading() + " in " + text);
        }
    }
}
