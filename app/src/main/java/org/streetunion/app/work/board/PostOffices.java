package org.streetunion.app.work.board;

import java.util.Map;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.reporting.board.Board;

/** Which 职务 and 专兼挂聘 go with a post of a sheet. */
public final class PostOffices {
    /** 三定岗位 whose 职务 is called otherwise. */
    private static final Map<String, String> OFFICES = Map.of("兼职副主席", "副主席", "工会干事", "干事", "片区工作者", "片区专职工作者");
    private static final Map<String, String> STATUSES = Map.of("兼职副主席", "兼职", "协理员", "聘任", "社会化工会工作者", "聘任");
    /** 身份 of a post as 专兼挂聘 says it; 志愿者 are none of them. */
    private static final Map<String, String> STANDINGS = Map.of("专职", "专职", "兼职", "兼职", "挂职", "挂职", "社工", "聘任");

    private PostOffices() {}

    /** 职务. */
    static String office(Board.Hole hole) {
        return OFFICES.getOrDefault(hole.post(), hole.post());
    }

    /** 专兼挂聘 as the post gives it, else as its row says; empty when neither does. The 身份 of who left says nothing of who follows. */
    public static String status(Board.Hole hole) {
        String given = STATUSES.get(hole.post());
        return given != null ? given : hole.left() ? "" : STANDINGS.getOrDefault(hole.standing(), "");
    }

    /** Whether an office needs 专兼挂聘: without it nobody can tell the kind, and the rules of that kind are not asked. */
    public static boolean asks(Board.Hole hole) {
        return AppointmentKinds.of(office(hole), "").isEmpty();
    }
}
