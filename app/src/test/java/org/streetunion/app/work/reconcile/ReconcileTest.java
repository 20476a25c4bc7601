package org.streetunion.app.work.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** The comparison against a plain one, and what settling does. */
class ReconcileTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final String HEADINGS = "序号,姓名,性别,证件号码,移动电话,学历,所在工会,会籍变化类型\n";
    @TempDir
    Path folder;

    /** A person as both sides may know him. */
    private record Human(String name, String number, String mobile, String education, String union, String state) {
        String line(int at) {
            String sex = (number.charAt(16) - '0') % 2 == 1 ? "男" : "女";
            return at + "," + name + "," + sex + "," + number + "," + mobile + "," + education + "," + union + "," + state + "\n";
        }

        Human mobile(String other) {
            return new Human(name, number, other, education, union, state);
        }

        Human education(String other) {
            return new Human(name, number, mobile, other, union, state);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void agreesWithAPlainComparison(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            Random random = new Random(20261009);
            Map<String, Long> unions = unions(office);
            List<Human> all = humans(300, List.copyOf(unions.keySet()));
            List<Human> ours = all.stream().filter(each -> random.nextInt(10) > 0).toList();
            enter(office, ours, unions);
            List<Human> theirs = new ArrayList<>();
            for (Human human : all) {
                int dice = random.nextInt(20);
                Human seen = dice < 3 ? human.mobile("1370000" + String.format("%04d", random.nextInt(10000))) : human;
                seen = dice == 2 || dice == 5 ? seen.education("大学本科毕业") : seen;
                if (dice != 19) {
                    theirs.add(seen);
                }
            }

            Reconciliation found = Reconcile.of(office, file(theirs), Progress.SILENT);

            Map<String, Human> here = ours.stream().collect(Collectors.toMap(Human::number, human -> human));
            Map<String, Human> there = theirs.stream().collect(Collectors.toMap(Human::number, human -> human));
            assertEquals(names(theirs.stream().filter(human -> !here.containsKey(human.number())).toList()),
                    names(found, Item.Kind.ONLY_SYSTEM));
            assertEquals(names(ours.stream().filter(human -> !there.containsKey(human.number())).toList()),
                    names(found, Item.Kind.ONLY_LOCAL));
            Set<String> expected = new TreeSet<>();
            int same = 0;
            for (Human human : theirs) {
                Human own = here.get(human.number());
                if (own != null && !own.mobile().equals(human.mobile())) {
                    expected.add(human.name() + "移动电话");
                }
                if (own != null && !own.education().equals(human.education())) {
                    expected.add(human.name() + "学历");
                }
                same += human.equals(own) ? 1 : 0;
            }
            assertEquals(expected, found.items().stream().filter(item -> item.kind() == Item.Kind.DIFFERENT)
                    .flatMap(item -> item.fields().stream().map(field -> item.name() + field.heading()))
                    .collect(Collectors.toCollection(TreeSet::new)));
            Reconciliation.Sums sums = found.sums();
            assertEquals(same, sums.same());
            assertEquals(theirs.size(), sums.system());
            assertEquals(sums.system(), sums.same() + sums.different() + sums.onlySystem() + sums.unread());
            assertEquals(ours.size(), sums.local());
            assertEquals(sums.local(), sums.found() + sums.onlyLocal());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void settlesTakesAddsLeavesAndRemembers(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            Map<String, Long> unions = unions(office);
            List<Human> ours = humans(6, List.copyOf(unions.keySet()));
            enter(office, ours.subList(0, 5), unions);
            Human elsewhere = new Human("外来人", Street.resident(77), "13800000077", "", "别处工会", "入会");
            Path file = file(List.of(ours.get(0).mobile("13711110000"), ours.get(1).mobile("13711110001"), ours.get(2),
                    ours.get(5), elsewhere));
            Reconciliation first = Reconcile.of(office, file, Progress.SILENT);
            assertEquals(List.of(2L, 2L, 2L), List.of(first.open(Item.Kind.DIFFERENT), first.open(Item.Kind.ONLY_SYSTEM),
                    first.open(Item.Kind.ONLY_LOCAL)));
            assertTrue(first.remarks().contains("有 1 个工会名称在本街道没有找到，如：别处工会"), first.remarks().toString());
            Item changed = item(first, ours.get(0).name());
            assertEquals("移动电话：系统 137****0000，本地 138****0000", changed.words(Viewer.masked(CLERK)));

            SettleItems.Done taken = settle(office, List.of(changed), Settling.take("", true, DAY));
            assertEquals("13711110000", row(office, ours.get(0)).values().get("mobile"));
            assertEquals(1, new Recheck(office).again(first).open(Item.Kind.DIFFERENT));
            settle(office, List.of(item(first, ours.get(1).name())), Settling.plain(Settling.What.KEEP, DAY));
            SettleItems.Done added = settle(office, items(first, Item.Kind.ONLY_SYSTEM), Settling.plain(Settling.What.ADD, DAY));
            assertEquals(1, added.settled());
            assertEquals(List.of("外来人：“所在工会”必须填写"), added.left());
            Item gone = item(first, ours.get(3).name());
            assertEquals(List.of(gone.name() + "：请填写转往哪里"),
                    settle(office, List.of(gone), Settling.plain(Settling.What.LEFT, DAY)).left());
            settle(office, List.of(gone), Settling.plain(Settling.What.LEFT, DAY).to("丙市"));
            assertEquals("转出", row(office, ours.get(3)).values().get("membership"));
            settle(office, List.of(item(first, ours.get(4).name())), Settling.plain(Settling.What.ASIDE, DAY).noting("等她回话"));

            Reconciliation second = Reconcile.of(office, file, Progress.SILENT);
            assertEquals(List.of(0L, 1L, 0L), List.of(second.open(Item.Kind.DIFFERENT), second.open(Item.Kind.ONLY_SYSTEM),
                    second.open(Item.Kind.ONLY_LOCAL)));
            assertEquals(Item.Standing.KEPT, item(second, ours.get(1).name()).standing());
            assertEquals(Item.Standing.ASIDE, item(second, ours.get(4).name()).standing());

            office.batches().undo(taken.batch(), CLERK, away -> {});
            assertEquals(1, new Recheck(office).again(second).items().stream().filter(each -> each.open()).count(),
                    "the added one");
            assertEquals(1, Reconcile.of(office, file, Progress.SILENT).open(Item.Kind.DIFFERENT));
            Path again = file(List.of(ours.get(1).mobile("13711119999")));
            assertEquals(1, Reconcile.of(office, again, Progress.SILENT).open(Item.Kind.DIFFERENT),
                    "another value is another difference");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangeOfADayIsDatedAndACorrectionIsNot(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            Map<String, Long> unions = unions(office);
            List<Human> ours = humans(2, List.of("甲厂工会"));
            enter(office, ours, unions);
            Path file = file(ours.stream()
                    .map(human -> new Human(human.name(), human.number(), human.mobile(), human.education(), "乙厂工会", "入会"))
                    .toList());
            Reconciliation found = Reconcile.of(office, file, Progress.SILENT);
            settle(office, List.of(item(found, ours.get(0).name())), Settling.take("union", false, DAY));
            settle(office, List.of(item(found, ours.get(1).name())), Settling.take("union", true, DAY));
            Register members = office.registers().get("members");
            long moved = row(office, ours.get(0)).id();
            long wrong = row(office, ours.get(1)).id();
            assertEquals(2, members.history(moved).size());
            assertEquals("街道内接转", members.history(moved).get(0).event());
            assertEquals(1, members.history(wrong).size());
            assertEquals(Reference.to(unions.getOrDefault("乙厂工会", 0L)), row(office, ours.get(1)).values().get("union"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionThatHasEndedIsNotTakenOver(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            Map<String, Long> unions = unions(office);
            List<Human> ours = humans(1, List.of("甲厂工会"));
            enter(office, ours, unions);
            Human own = ours.get(0);
            Row ended = office.registers().get("unions").store().rows(new long[]{unions.getOrDefault("乙厂工会", 0L)}).get(0);
            new Street(office).write("unions", List.of(ended.with("state", "撤销")));
            Reconciliation found = Reconcile.of(office,
                    file(List.of(new Human(own.name(), own.number(), own.mobile(), own.education(), "乙厂工会", "入会"))),
                    Progress.SILENT);

            SettleItems.Done done = settle(office, List.of(item(found, own.name())), Settling.take("union", false, DAY));

            assertEquals(0, done.settled());
            assertTrue(done.left().get(0).contains("“乙厂工会”的状态是“撤销”，不能再有会员"), done.left()::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void withoutAFullNumberOnlyTheOneWhoFitsIsMatched(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            Map<String, Long> unions = unions(office);
            List<Human> ours = humans(4, List.of("甲厂工会"));
            enter(office, ours, unions);
            String number = ours.get(0).number();
            String old = ours.get(1).number().substring(0, 6) + ours.get(1).number().substring(8, 17);
            new Street(office).write("members", List.of(Street.values(Map.of("name", "同名人", "union",
                    Reference.to(unions.getOrDefault("甲厂工会", 0L)), "birth_on", LocalDate.of(1980, 1, 1), "membership", "在册")),
                    Street.values(Map.of("name", "同名人", "union", Reference.to(unions.getOrDefault("甲厂工会", 0L)), "birth_on",
                            LocalDate.of(1980, 1, 1), "membership", "在册"))));
            Path file = write("姓名,证件号码,出生日期,所在工会\n" + ours.get(0).name() + "," + number.substring(0, 4) + "**********"
                    + number.substring(14) + ",,甲厂工会\n" + ours.get(1).name() + "," + old + ",,甲厂工会\n同名人,,1980-01-01,甲厂工会\n"
                    + ours.get(2).name() + "," + ours.get(2).number() + ",,甲厂工会\n" + ours.get(2).name() + ","
                    + ours.get(2).number() + ",,甲厂工会\n");
            Reconciliation found = Reconcile.of(office, file, Progress.SILENT);
            assertEquals(3, found.sums().found());
            assertEquals(3, found.sums().same(), found.items().toString());
            assertEquals(2, found.sums().unread());
            assertEquals(List.of("和第 5 行证件号码相同，重复", "本地有 2 人对得上，分不清"),
                    items(found, Item.Kind.UNREAD).stream().map(Item::note).sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWrongFileIsRefusedInASentence(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            Path other = write("凭证号,摘要,金额\n1,办公用品,100\n");
            UnreadableFile refused = assertThrows(UnreadableFile.class, () -> Reconcile.of(office, other, Progress.SILENT));
            assertTrue(refused.sentence().contains("没有找到“会员”的标题行"), refused.sentence());
            Path noName = write("移动电话,学历\n13800000000,本科\n");
            assertTrue(assertThrows(UnreadableFile.class, () -> Reconcile.of(office, noName, Progress.SILENT)).sentence()
                    .contains("对不了账"));
            assertFalse(Files.exists(folder.resolve("没有.xlsx")));
        }
    }

    private static SettleItems.Done settle(Office office, List<Item> items, Settling order) {
        return SettleItems.run(office, items, order, CLERK, Progress.SILENT);
    }

    private static Map<String, Long> unions(Office office) {
        List<String> names = List.of("甲厂工会", "乙厂工会", "丙厂工会");
        List<Long> ids = new Street(office).write("unions",
                names.stream().map(name -> Street.values(Map.of("name", name, "kind", "独立基层工会"))).toList());
        return Map.of(names.get(0), ids.get(0), names.get(1), ids.get(1), names.get(2), ids.get(2));
    }

    private static List<Human> humans(int many, List<String> unions) {
        List<Human> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(new Human("职工" + (char) ('一' + i), Street.resident(i), String.format("1380000%04d", i), "初中毕业",
                    unions.get(i % unions.size()), "入会"));
        }
        return all;
    }

    private static void enter(Office office, List<Human> humans, Map<String, Long> unions) {
        new Street(office).write("members",
                humans.stream().map(human -> Street.values(Map.of("name", human.name(), "id_number", human.number(), "mobile",
                        human.mobile(), "education", human.education(), "union",
                        Reference.to(unions.getOrDefault(human.union(), 0L)), "joined_on", LocalDate.of(2021, 3, 1)))).toList());
    }

    private Path file(List<Human> humans) throws Exception {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < humans.size(); i++) {
            text.append(humans.get(i).line(i + 1));
        }
        return write(text.toString());
    }

    private Path write(String text) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "系统", ".csv"), text);
    }

    private static Row row(Office office, Human human) {
        return office.registers().get("members").store().first(Query.ALL.search(human.number()), 1).get(0);
    }

    private static Item item(Reconciliation of, String name) {
        return of.items().stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Item> items(Reconciliation of, Item.Kind kind) {
        return of.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private static Set<String> names(List<Human> humans) {
        return humans.stream().map(Human::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Reconciliation of, Item.Kind kind) {
        return items(of, kind).stream().map(Item::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
