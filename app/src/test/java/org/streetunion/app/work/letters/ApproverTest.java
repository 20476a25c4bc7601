package org.streetunion.app.work.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.letters.LetterFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Office;

/** Who approves follows 三大职权: a community union with 组建审批权 approves what is below it, and nothing else. */
class ApproverTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Viewer FULL = Viewer.full(CLERK);
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);

    @TempDir
    private Path folder;

    /** The street's community union, a joint union below it, and an enterprise's below that. */
    private static List<Long> unions(Office office) {
        office.settings().put("office.name", "甲街道总工会");
        office.settings().put(Letters.PATTERN, "甲街工〔{年}〕{序号}号");
        Street street = new Street(office);
        long community = street.write("unions", List.of(union("乙社区总工会", null).with("form", "总工会"))).get(0);
        long joint = street.write("unions", List.of(union("乙园区联合工会", community))).get(0);
        return List.of(community, joint, street.write("unions", List.of(union("丙厂工会委员会", joint))).get(0));
    }

    private static Row union(String name, @org.jspecify.annotations.Nullable Long parent) {
        Row row = Street.values(Map.of("name", name, "kind", "独立基层工会"));
        return parent == null ? row : row.with("parent", Reference.to(parent));
    }

    private static void set(Office office, long union, Map<String, Object> values) {
        Row row = office.registers().get("unions").store().rows(new long[]{union}).get(0);
        for (Map.Entry<String, Object> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        assertTrue(office.registers().get("unions").save(row, ENTRY).done());
    }

    private static LetterOrder order(String template, long union) {
        return new LetterOrder(template, "unions", union, GivenFields.NONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCommunityApprovesItsOwnAndTheStreetTheCommunity(Databases kind) {
        try (Office office = kind.office()) {
            List<Long> unions = unions(office);
            assertEquals("甲街道总工会", Approval.of(office, unions.get(2)).name());

            set(office, unions.get(0),
                    Map.of("may_found", true, "powers_no", "甲街工〔2025〕2号", "powers_on", LocalDate.of(2025, 3, 1)));

            assertEquals("乙社区总工会", Approval.of(office, unions.get(2)).name(), "over two steps");
            assertEquals("组建审批权，甲街工〔2025〕2号", Approval.of(office, unions.get(1)).right());
            assertEquals("甲街道总工会", Approval.of(office, unions.get(0)).name(), "nobody approves himself");
            Letters letters = new Letters(office);
            assertEquals("乙社区总工会", letters.approval(order("founding-approval", unions.get(2))).name());
            assertEquals("甲街道总工会", letters.approval(order("term-reminder", unions.get(2))).name(),
                    "a notice is the office's own");

            set(office, unions.get(0), Map.of("state", "筹备"));
            assertEquals("甲街道总工会", Approval.of(office, unions.get(2)).name(), "a union that is not at work approves nothing");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLetterBearsTheNameAndTheNumberOfWhoeverApproves(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            List<Long> unions = unions(office);
            set(office, unions.get(0), Map.of("may_found", true, "powers_no", "甲街工〔2025〕2号"));
            LetterOrder order = order("founding-approval", unions.get(2));
            IssueLetter issue = new IssueLetter(office, CLERK);
            IOException unnumbered = assertThrows(IOException.class, () -> issue.run(order, folder, FULL));
            assertTrue(String.valueOf(unnumbered.getMessage()).contains("由“乙社区总工会”签发（组建审批权，甲街工〔2025〕2号）"));

            set(office, unions.get(0), Map.of("doc_pattern", "乙社工〔{年}〕{序号}号"));
            IssueLetter.Issued issued = issue.run(order, folder, FULL);

            assertEquals("乙社工〔2026〕1号", issued.number());
            String text = LetterFile.of(java.nio.file.Files.readAllBytes(issued.docx())).text();
            assertTrue(text.contains("乙社区总工会文件") && !text.contains("甲街道总工会文件"), text);
            assertEquals("由乙社区总工会签发（组建审批权，甲街工〔2025〕2号）",
                    office.registers().get(DocumentLedger.KEY).row(issued.document(), FULL).orElseThrow()
                            .get(DocumentLedger.REMARK));
            assertEquals("甲街工〔2026〕1号", issue.next(LocalDate.of(2026, 10, 9)).orElse(""), "the office's own numbers go on");
        }
    }
}
