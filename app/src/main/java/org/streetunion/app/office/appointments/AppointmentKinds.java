package org.streetunion.app.office.appointments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Row;

/**
 * 身份类别 (dossier 1 section 2.1): what somebody is in a post. It follows from 职务 and 专兼挂聘, so it is computed wherever it is asked for and
 * nobody can enter one that contradicts them; whether it is the street's or a community's, 层级 says.
 */
public final class AppointmentKinds {
    /** Elected, beside a job in a firm. */
    public static final String VICE_CHAIR = "兼职副主席";
    /** Engaged, beside a job in a firm. */
    public static final String ASSISTANT = "协理员";
    /** Posts that are a kind by themselves. */
    static final List<String> OWN = List.of(ASSISTANT, "社会化工会工作者", "工会指导员", "片区长", "片区专职工作者", "志愿者");
    /** What a part-timer is by the post; any other post makes a 兼职干部. */
    static final Map<String, List<String>> PART_TIME = partTime();
    /** What somebody is by 专兼挂聘 alone. */
    static final Map<String, String> BY_STATUS = Map.of("专职", "专职", "挂职", "挂职", "聘任", "聘任人员", "兼职", "兼职干部");
    /** 身份类别. */
    public static final CodeList KINDS = CodeList.of("身份类别", Stream
            .of(List.of("专职", "挂职"), List.copyOf(PART_TIME.keySet()), List.of("兼职干部"), OWN, List.of("聘任人员"))
            .flatMap(List::stream).toArray(String[]::new));
    /** Part-timers: those whose working days are counted and whose allowance is paid. */
    public static final List<String> PART_TIMERS = Stream
            .concat(PART_TIME.keySet().stream(), Stream.of("兼职干部", ASSISTANT)).toList();

    private AppointmentKinds() {}

    private static Map<String, List<String>> partTime() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("兼职主席", List.of("主席"));
        kinds.put(VICE_CHAIR, List.of("常务副主席", "副主席"));
        kinds.put("兼职委员", List.of("常委", "委员", "经审主任", "经审委员", "女职工委员会主任", "女职工委员"));
        return kinds;
    }

    /** What the holder of this post is; empty while 专兼挂聘 is not known. */
    public static Optional<String> of(Row appointment) {
        return of(appointment.get(AppointmentLedger.POST, ""), appointment.get(AppointmentLedger.STATUS, ""));
    }

    /** The same, from 职务 and 专兼挂聘. */
    public static Optional<String> of(String post, String status) {
        if (OWN.contains(post)) {
            return Optional.of(post);
        }
        return "兼职".equals(status)
                ? PART_TIME.entrySet().stream().filter(kind -> kind.getValue().contains(post)).map(Map.Entry::getKey).findFirst()
                        .or(() -> Optional.ofNullable(BY_STATUS.get(status)))
                : Optional.ofNullable(BY_STATUS.get(status));
    }
}
