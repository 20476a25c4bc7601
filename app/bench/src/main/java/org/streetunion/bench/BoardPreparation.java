package org.streetunion.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.work.Office;

/** Makes an office for the board: 8 zones, 400 unions, 120 cadres, 20,000 members, 2,000 duties (posts, what they serve, 联系). */
public final class BoardPreparation {
    private static final int UNIONS = 400;
    private static final int PEOPLE = 120;
    private static final int MEMBERS = 20_000;
    private static final int SHEETS = 40;
    private final Office office;
    private final Random random = new Random(2026);
    private final LocalDate first = LocalDate.of(LocalDate.now().getYear(), 1, 1);

    private BoardPreparation(Office office) {
        this.office = office;
    }

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).resolve("board");
        if (Files.exists(folder)) {
            return;
        }
        try (Office office = Wiring.open(folder, Clock.systemDefaultZone())) {
            new BoardPreparation(office).fill();
            office.database().flush();
        }
    }

    private void fill() {
        List<Long> zones = write("zones", 8, i -> Map.of("code", "Z" + i, "name", "第" + (i + 1) + "片区", "kind", "划片"));
        List<Long> unions = write("unions", UNIONS, i -> Map.of("name", "测速第" + (i + 1) + "工会委员会", "code", String.format("U%04d", i),
                "kind", "独立基层工会", "form", i < SHEETS ? "工会联合会" : "工会委员会", "state", "正常", "founded_on", LocalDate.of(2015, 1, 1),
                "zone", Reference.to(zones.get(i * 8 / UNIONS)), "community", "第" + (i / 10 + 1) + "社区"));
        List<Long> people = write("people", PEOPLE, i -> Map.of("name", "测速" + (char) (0x4e00 + i), "mobile",
                String.format("1390000%04d", i)));
        write("appointments", PEOPLE, i -> Map.of("person", Reference.to(people.get(i)), "post", i % 3 == 0 ? "副主席" : "协理员", "status",
                i % 3 == 0 ? "兼职" : "聘任", "level", "街道", "starts_on", first));
        write("members", MEMBERS, i -> Map.of("name", "会员" + (char) (0x4e00 + i % 5_000), "union",
                Reference.to(unions.get((int) (UNIONS * Math.pow(random.nextDouble(), 2)))), "joined_on", LocalDate.of(2020, 1, 1),
                "membership", "在册"));
        duties(unions, people);
    }

    /** 400 posts, every tenth of them empty, 1,200 unions that they serve, 400 liaisons of which some are of unions already served. */
    private void duties(List<Long> unions, List<Long> people) {
        int year = first.getYear();
        List<String> posts = List.of("主席", "副主席", "兼职副主席", "经审主任", "女职工委员会主任", "工会干事", "片区工作者", "协理员", "社会化工会工作者", "组织员");
        write("assignments", SHEETS, i -> Map.of("union", Reference.to(unions.get(i)), "sheet_year", year, "state", "草稿"));
        write("posts", 400, i -> {
            Map<String, Object> values = new HashMap<>(Map.of("union", Reference.to(unions.get(i / 10)), "sheet_year", year, "post",
                    posts.get(i % 10), "post_no", String.valueOf(i % 10 + 1), "duties", "走访联系", "share_of", 10));
            if (i % 11 != 0) {
                values.put("person", Reference.to(people.get(i % PEOPLE)));
            }
            return values;
        });
        write("postlinks", 1_200, i -> Map.of("union", Reference.to(unions.get(i / 30)), "sheet_year", year, "post",
                posts.get(i % 10), "linked_union", Reference.to(unions.get(SHEETS + (i * 7) % 300))));
        write("liaisons", 400, i -> Map.of("person", Reference.to(people.get(random.nextInt(PEOPLE))), "kind", i % 2 == 0 ? "包片联系" : "帮带",
                "union", Reference.to(unions.get(SHEETS + i * 7 % 340)), "starts_on", first));
    }

    private List<Long> write(String key, int many, IntFunction<Map<String, Object>> values) {
        Ledger ledger = office.registers().get(key).ledger();
        Act act = Act.correction(new Actor("测速"), Act.Kind.EDIT);
        long batch = office.batches().begin(act, key, "测速");
        List<Row> rows = IntStream.range(0, many).mapToObj(values)
                .map(each -> ledger.completion().apply(new Row(0, 0, new HashMap<>(each)))).toList();
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += 2_000) {
            ids.addAll(office.registers().get(key).store().write(rows.subList(from, Math.min(rows.size(), from + 2_000)), act, batch));
        }
        office.batches().finish(batch, many);
        return ids;
    }
}
