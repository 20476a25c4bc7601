package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.sample.make.organisation.World;
import org.streetunion.sample.model.Appointment.Span;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Size;

/** The street's own people: chair, vice-chairs, 协理员 and 社会化工会工作者, with those who have left. */
public final class StreetStaff {
    private static final LocalDate CONGRESS = LocalDate.of(2023, 5, 18);
    private static final List<String> TEAMS = List.of("安全劳动保护", "维权维稳帮扶", "技能攻关服务", "文化体育活动", "宣传教育工作", "贴心娘家人服务");

    private final Roll roll;
    private final Size size;
    private final List<String> chiefs = new ArrayList<>();
    private final List<String> workers = new ArrayList<>();

    /** Enters as many as an office of that size has into the roll. */
    public StreetStaff(Roll roll, Size size) {
        this.roll = roll;
        this.size = size;
    }

    /** Fills the posts; the part-time vice-chairs are chairs of unions below, given in {@code chairs}. */
    public void appoint(List<Cadre> chairs) {
        leader("主席", "专职");
        leader("常务副主席", "专职");
        leader("经审主任", "兼职");
        leader("女职工委员会主任", "兼职");
        if (size != Size.SMALL) {
            leader("副主席", "挂职");
        }
        partTime(chairs);
        assistants();
        socialWorkers();
    }

    /** Names for 片区长. */
    public List<String> chiefs() {
        return List.copyOf(chiefs);
    }

    /** Names for 片区 full-time workers. */
    public List<String> workers() {
        return List.copyOf(workers);
    }

    private void leader(String post, String kind) {
        Cadre cadre = post.startsWith("女") ? roll.woman(World.STREET, post) : roll.listed(World.STREET, post);
        roll.street(cadre, post, kind, Roll.elected(CONGRESS, null, ""));
        if (post.endsWith("主席")) {
            chiefs.add(cadre.person().name());
        }
    }

    private void partTime(List<Cadre> chairs) {
        for (int i = 0; i < size.cadres().viceChairs(); i++) {
            boolean late = i == size.cadres().viceChairs() - 1;
            Span span = new Span(late ? "增选" : "选举", late ? LocalDate.of(2026, 4, 16) : CONGRESS, null, "",
                    TEAMS.get(i % TEAMS.size()));
            roll.street(chairs.get(i), "副主席", "兼职", span);
            chiefs.add(chairs.get(i).person().name());
        }
        Cadre former = roll.listed(World.STREET, "原兼职副主席");
        roll.street(former, "副主席", "兼职", Roll.elected(CONGRESS, LocalDate.of(2025, 11, 28), "辞职"));
    }

    private void assistants() {
        for (int i = 0; i < size.cadres().assistants() + 2; i++) {
            boolean gone = i >= size.cadres().assistants();
            LocalDate from = i == 0 ? LocalDate.of(2026, 7, 1) : i == 1 ? LocalDate.of(2026, 1, 1) : LocalDate.of(2024, 3, 1);
            LocalDate to = gone ? LocalDate.of(2025 + i % 2, 6, 30) : LocalDate.of(2026, 12, 31);
            Span span = new Span("聘任", from, to, gone ? "聘期届满" : "", TEAMS.get(i % TEAMS.size()));
            roll.street(roll.listed(World.STREET, "协理员"), "协理员", "聘任", span);
        }
    }

    private void socialWorkers() {
        for (int i = 0; i <= size.cadres().zones(); i++) {
            boolean gone = i == size.cadres().zones();
            Cadre cadre = roll.listed(World.STREET, "社会化工会工作者");
            Span span = new Span("招聘", LocalDate.of(2022 + i % 4, 3 + i % 6, 1), gone ? LocalDate.of(2026, 5, 31) : null,
                    gone ? "辞职" : "", "");
            roll.street(cadre, "社会化工会工作者", "专职", span);
            if (!gone) {
                workers.add(cadre.person().name());
            }
        }
    }
}
