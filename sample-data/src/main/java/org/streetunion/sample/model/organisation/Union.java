package org.streetunion.sample.model.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A union below the street; {@code seq} counts from 0, {@code parent} is a union's name, blank for the street itself. */
public record Union(int seq, String code, String name, Kind kind, Seat seat, @Nullable LocalDate founded, State state,
        Legal legal,
        boolean byRoster, Map<String, String> bodies) {
    private static final List<String> UNCOUNTED = List.of("街道工会", "分会", "工会小组");
    private static final List<String> FEDERATED = List.of("总工会", "工会联合会");

    /** 工会组织类型, 工会组织形式, 建会场景. */
    public record Kind(String type, String form, String scene) {}

    /** Where it sits: 上级工会, 所在片区, 所属社区 and the employer it was founded in. */
    public record Seat(String parent, String zone, Place place, @Nullable Employer employer) {}

    /** 工会状态, 状态日期, 状态文号. */
    public record State(String name, LocalDate date, String paper) {}

    /** The legal person's certificate; blank and null without one. */
    public record Legal(String creditCode, String certificate, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** State 正常 on that day, and of a type that counts: from its founding until its state changed. */
    public boolean liveOn(LocalDate day) {
        return counts() && atWorkOn(day);
    }

    /** The same whatever its type. */
    public boolean atWorkOn(LocalDate day) {
        if (founded == null || founded.isAfter(day)) {
            return false;
        }
        return state.name().equals("正常") || state.date().isAfter(day);
    }

    /** Not a street union, branch or group. */
    public boolean counts() {
        return !UNCOUNTED.contains(kind.type());
    }

    /** Part of the union above it. */
    public boolean branch() {
        return kind.type().equals("分会") || kind.type().equals("工会小组");
    }

    /** 总工会 or 工会联合会, whose figures repeat those of the unions below. */
    public boolean federation() {
        return FEDERATED.contains(kind.form());
    }

    /** Dissolved, deregistered or merged. */
    public boolean gone() {
        return List.of("撤销", "注销", "合并").contains(state.name());
    }

    /** Its legal person is valid on that day. */
    public boolean legalOn(LocalDate day) {
        LocalDate from = legal.from();
        LocalDate to = legal.to();
        return from != null && !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
