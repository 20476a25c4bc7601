package org.streetunion.app.ui.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** A small invented street for tests of the window: unions with a parent, employers, members. */
public final class Street {
    private static final Actor CLERK = new Actor("小林");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉兰建国志";
    private static final List<String> PLACES = List.of("港口", "江南", "新碶", "霞浦", "红联", "蔚斗", "高塘", "东岗", "衙前", "合兴");
    private static final List<String> TRADES = List.of("模具厂", "物流有限公司", "五金制造有限公司", "餐饮服务部", "电子科技有限公司", "船舶配件厂");
    private final Office office;

    /** In this office. */
    public Street(Office office) {
        this.office = office;
    }

    /** Fills it with so many unions, two employers each, and so many members; gives the ids of the unions. */
    public List<Long> fill(int unions, int members) {
        List<Long> employers = write("employers", count(unions * 2).stream().map(this::employer).toList());
        List<Long> tops = write("unions",
                List.of(values(Map.of("code", "330206001", "name", "港口街道红联社区工会联合会", "kind", "联合基层工会", "form", "工会联合会",
                        "scene", "社区工会联合会", "community", "红联社区", "founded_on", LocalDate.of(2012, 5, 8)))));
        List<Long> ids = write("unions", count(unions).stream().map(number -> union(number, employers, tops.get(0))).toList());
        write("members", count(members).stream().map(number -> member(number, ids)).toList());
        write("terms",
                count(Math.min(unions, 40)).stream()
                        .map(number -> values(Map.of("union", Reference.to(ids.get(number)), "ordinal", 1 + number % 4,
                                "starts_on", LocalDate.of(2021, 11, 1 + number % 28), "ends_on",
                                LocalDate.of(2026, 11, 1 + number % 28))))
                        .toList());
        return ids;
    }

    /** Writes rows of a register as one act. */
    public List<Long> write(String key, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Register register = office.registers().get(key);
        Ledger ledger = register.ledger();
        Act act = Act.correction(CLERK, Act.Kind.EDIT);
        long batch = office.batches().begin(act, key, ledger.title() + " " + rows.size() + " " + ledger.unit());
        List<Long> ids = register.store().write(rows.stream().map(ledger.completion()).toList(), act, batch);
        office.batches().finish(batch, rows.size());
        return ids;
    }

    /** A row with these values. */
    public static Row values(Map<String, @Nullable Object> values) {
        return new Row(0, 0, values);
    }

    private Row employer(int number) {
        return values(Map.of("name", place(number) + "第" + (number + 1) + TRADES.get(number % TRADES.size()), "category",
                number % 3 == 0 ? "个体工商户" : "私营企业",
                "community", place(number) + "社区", "phone", "0574-8620" + String.format("%04d", number)));
    }

    private Row union(int number, List<Long> employers, long top) {
        boolean joint = number % 7 == 0;
        return values(Map.of("code", String.format("330206%03d", number + 2), "name",
                place(number) + "第" + (number + 1) + TRADES.get(number % TRADES.size()) + (joint ? "联合工会" : "工会"),
                "kind", joint ? "联合基层工会" : "独立基层工会", "form", joint ? "联合工会委员会" : "工会委员会", "parent", Reference.to(top),
                "community", place(number) + "社区", "founded_on", LocalDate.of(2015, 1 + number % 12, 1 + number % 28),
                "employer", Reference.to(employers.get(number)), "contact", person(number * 3), "phone",
                String.format("138574%05d", number)));
    }

    private Row member(int number, List<Long> unions) {
        String id = resident(number);
        return values(Map.of("name", number == 4 ? "张\uD840\uDD64华" : person(number), "id_number", id, "mobile",
                String.format("139%08d", 57400000 + number),
                "union", Reference.to(unions.get(number % unions.size())), "joined_on",
                LocalDate.of(2020, 1 + number % 12, 1 + number % 28),
                "membership", "在册", "sex", number % 2 == 0 ? "女" : "男"));
    }

    /** A certificate number with a valid check digit. */
    public static String resident(int number) {
        String front = "330206" + (1970 + number % 30)
                + String.format("%02d%02d%03d", 1 + number % 12, 1 + number % 28, number % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * (front.charAt(index) - '0');
        }
        return front + "10X98765432".charAt(sum % 11);
    }

    private static String person(int number) {
        return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(number / 3 % GIVEN.length())
                + (number % 4 == 0 ? "" : GIVEN.charAt(number * 7 % GIVEN.length()));
    }

    private static String place(int number) {
        return PLACES.get(number % PLACES.size());
    }

    private static List<Integer> count(int many) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
