package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.model.organisation.Union;

/** The street's sheets of 三定一统筹 of 2026. No dice: what was invented before stays as it is. */
public final class SheetWorks {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final int SMALL_STREET = 4;
    private static final int LINKED = 3;
    private static final List<Integer> NO_HAND = List.of();
    private static final String BY_RATE = "按完成率得分";
    private static final Map<String, String> SOURCES = Map.of("新建工会", "新建工会数", "新发展会员", "新发展会员数", "走访基层工会", "走访次数");

    private final Office office;
    private final Map<String, Long> people;
    private final Map<String, Long> names;
    private final List<SheetWork.Post> posts = new ArrayList<>();
    private final List<SheetWork.Link> links = new ArrayList<>();
    private final List<SheetWork.Target> targets = new ArrayList<>();
    private final List<SheetWork.Guarantee> guarantees = new ArrayList<>();
    private final List<SheetWork.Lent> lent = new ArrayList<>();

    private SheetWorks(Office office) {
        this.office = office;
        this.people = counted(office.staff().cadres().stream().map(cadre -> cadre.person().name()).toList());
        this.names = counted(office.organisation().unions().stream().map(Union::name).toList());
    }

    /** One sheet a federation, of which a small street has the first two only; a street without any has one a joint union. */
    public static SheetWork of(Office office) {
        SheetWorks works = new SheetWorks(office);
        List<Union> sheets = works.sheets();
        for (int place = 0; place < sheets.size(); place++) {
            works.posts(sheets.get(place), place, place == sheets.size() - 1);
            works.targets(sheets.get(place), place);
            works.guarantees(sheets.get(place), place);
        }
        return new SheetWork(sheets, List.copyOf(works.posts), List.copyOf(works.links), List.copyOf(works.targets),
                List.copyOf(works.guarantees), List.copyOf(works.lent));
    }

    private List<Union> sheets() {
        List<Union> alive = office.organisation().unions().stream()
                .filter(union -> union.liveOn(DAY) && names.getOrDefault(union.name(), 0L) == 1).toList();
        List<Union> over = alive.stream().filter(Union::federation).toList();
        List<Union> all = over.isEmpty() ? alive.stream().filter(union -> union.kind().type().startsWith("联合")).toList() : over;
        return all.size() < SMALL_STREET ? all.stream().limit(2).toList() : all;
    }

    /** Of the last sheet nobody holds the auditor's post: a hole to be found. */
    private void posts(Union union, int place, boolean last) {
        String assistant = one(holders(post -> post.post().equals("协理员")), place);
        String vice = one(holders(post -> post.post().equals("副主席") && post.kind().equals("兼职")), place);
        String worker = one(holders(post -> post.post().equals("社会化工会工作者")), place);
        posts.add(new SheetWork.Post(union, "主席", "01", chair(union), "专职", "主持本级工会全面工作", 60));
        posts.add(new SheetWork.Post(union, "兼职副主席", "02", vice, "兼职", "联系一家企业，每季度走访一次", 20));
        posts.add(new SheetWork.Post(union, "协理员", "03", assistant, "兼职", "协助建会、入会和走访", 40));
        posts.add(new SheetWork.Post(union, "社会化工会工作者", "04", worker, "社工", "管理会员名册，汇总人数季报", 50));
        posts.add(new SheetWork.Post(union, "经审主任", "05", last ? "" : chair(union), "兼职", "审查本级经费收支", 10));
        office.organisation().unions().stream()
                .filter(below -> below.seat().parent().equals(union.name()) && below.liveOn(DAY)
                        && names.getOrDefault(below.name(), 0L) == 1)
                .limit(LINKED).forEach(below -> links.add(new SheetWork.Link(union, "协理员", assistant, below)));
        if (!worker.isEmpty()) {
            lent.add(new SheetWork.Lent(worker, union, 25, BEGIN));
        }
    }

    private void targets(Union union, int place) {
        boolean large = office.organisation().unions().size() > 100;
        target(union, "组建", "新建工会", "家", List.of(1, 1, 1, 1));
        int quarter = large ? 200 : 8;
        target(union, "会员", "新发展会员", "人", List.of(quarter, quarter, quarter, quarter));
        targets.add(new SheetWork.Target(union, "会员", "会员实名率", "%", "实名率", 98, List.of(90, 92, 95, 98), 10, BY_RATE, NO_HAND));
        target(union, "服务", "走访基层工会", "次", List.of(3, 3, 3, 3));
        targets.add(new SheetWork.Target(union, "调解", "劳动争议调解", "件", "手工登记", 8, List.of(2, 2, 2, 2), 15, BY_RATE,
                List.of(2, 4, 5 + place % 4)));
        targets.add(new SheetWork.Target(union, "服务", "职工服务活动", "场", "手工登记", 4, List.of(1, 1, 1, 1), 15, "完成得满分",
                List.of(1, 2, 3 + place % 2)));
    }

    private void target(Union union, String category, String name, String measure, List<Integer> parts) {
        targets.add(new SheetWork.Target(union, category, name, measure, SOURCES.getOrDefault(name, ""),
                parts.stream().mapToInt(Integer::intValue).sum(), parts, 20, BY_RATE, NO_HAND));
    }

    private void guarantees(Union union, int place) {
        guarantees.add(new SheetWork.Guarantee(union, "经费", "专项工作经费", "区总工会", 30_000, 30_000, 12_000 + place * 500, "已落实"));
        guarantees.add(new SheetWork.Guarantee(union, "经费", "活动经费", "街道总工会", 20_000, 10_000, 8_000, "推进中"));
        guarantees.add(new SheetWork.Guarantee(union, "场所", "职工之家", "街道总工会", null, null, null, place % 3 == 2 ? "未落实" : "已落实"));
    }

    private String chair(Union union) {
        return one(office.staff().appointments().stream()
                .filter(post -> post.post().equals("主席") && post.on(DAY) && union.equals(post.union()))
                .map(SheetWorks::name).filter(this::known).toList(), 0);
    }

    /** The street's own, in the order they came up. */
    private List<String> holders(Predicate<Appointment> which) {
        return office.staff().appointments().stream().filter(post -> post.level().equals("街道") && post.on(DAY)).filter(which)
                .map(SheetWorks::name).filter(this::known).distinct().toList();
    }

    private static String name(Appointment post) {
        return post.cadre().person().name();
    }

    /** A name that two people bear tells a program nothing. */
    private boolean known(String name) {
        return people.getOrDefault(name, 0L) == 1;
    }

    private static String one(List<String> names, int place) {
        return names.isEmpty() ? "" : names.get(place % names.size());
    }

    private static Map<String, Long> counted(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }
}
