package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

/** The third quarter of the street's part-time cadres. No dice: what was invented before stays as it is. */
public final class CadreWorks {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final List<String> KINDS = List.of("走访", "走访", "上情下达", "指导", "慰问", "了解核实", "报告反馈", "会议", "培训", "活动");
    private static final List<String> WORDS = List.of("走访了解高温津贴发放", "走访听取职工对食堂的意见", "传达街道工会工作会议精神", "指导工会财务台账整理", "看望住院职工",
            "核实职工反映的加班情况",
            "反馈上月诉求办理结果", "参加街道工会例会", "参加工会干部培训", "组织班组安全知识竞赛");
    private static final List<String> ITEMS = List.of("一件事", "一次活动", "一条建议", "帮带一家", "一个案例");
    private static final List<String> FOUR = List.of("联系非公企业", "联系一线职工", "联系农民工", "联系困难职工");

    private final List<Union> unions;
    private final List<Zone> zones;
    private final List<CadreWork.Duty> duties = new ArrayList<>();
    private final List<CadreWork.Tie> ties = new ArrayList<>();

    private CadreWorks(Office office) {
        Map<String, Long> names = office.organisation().unions().stream()
                .collect(Collectors.groupingBy(Union::name, LinkedHashMap::new, Collectors.counting()));
        this.unions = office.organisation().unions().stream().filter(union -> names.getOrDefault(union.name(), 0L) == 1).toList();
        this.zones = office.organisation().zones().stream().filter(zone -> zone.on(DAY)).toList();
    }

    /** What the part-time vice-chairs and assistants of an office did. */
    public static CadreWork of(Office office) {
        CadreWorks works = new CadreWorks(office);
        List<Cadre> cadres = office.staff().appointments().stream().filter(CadreWorks::counts).map(Appointment::cadre).distinct()
                .toList();
        for (int place = 0; place < cadres.size(); place++) {
            works.quarter(cadres.get(place), place);
            works.look(cadres.get(place), place);
        }
        return new CadreWork(List.copyOf(works.duties), List.copyOf(works.ties));
    }

    private static boolean counts(Appointment post) {
        boolean vice = post.post().equals("副主席") && post.kind().equals("兼职");
        return post.level().equals("街道") && post.on(DAY) && (vice || post.post().equals("协理员"));
    }

    /** Three duties a month; the second cadre used more working days in September than may be, the last did nothing in July. */
    private void quarter(Cadre cadre, int place) {
        for (int month = 7; month <= 9; month++) {
            int many = place == 1 && month == 9 ? 5 : 3;
            for (int number = 0; number < many; number++) {
                int turn = place + number + month;
                String item = number == 0 && place > 0 && month - 7 < place ? ITEMS.get((place + month) % ITEMS.size()) : "";
                duties.add(new CadreWork.Duty(cadre, LocalDate.of(2026, month, 1 + (place * 3 + number * 6) % 28),
                        KINDS.get(turn % KINDS.size()), unions.get((place * 5 + turn) % unions.size()),
                        WORDS.get(turn % WORDS.size()), 2 + turn % 3, many > 3 ? 8 : 5, item));
            }
        }
        if (place == 0) {
            ITEMS.forEach(item -> duties.add(new CadreWork.Duty(cadre, LocalDate.of(2026, 8, 28), "其他", unions.get(0),
                    "年度" + item, 1, 0, item)));
        }
    }

    /** A zone and a union each; of the four the first cadre has all, the others fewer and fewer. */
    private void look(Cadre cadre, int place) {
        if (!zones.isEmpty()) {
            ties.add(new CadreWork.Tie(cadre, "包片", zones.get(place % zones.size()), null, ""));
        }
        ties.add(new CadreWork.Tie(cadre, "帮带", null, unions.get((place * 7) % unions.size()), ""));
        for (int which = 0; which < FOUR.size() - place % (FOUR.size() + 1); which++) {
            ties.add(new CadreWork.Tie(cadre, FOUR.get(which), null, null, FOUR.get(which).substring(2) + (place + 1) + "号"));
        }
    }
}
