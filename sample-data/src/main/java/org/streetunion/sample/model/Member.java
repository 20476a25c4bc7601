package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** One row of 会员花名册; {@code gig} is the 新就业形态 trade, blank for others. */
public record Member(Person person, String nation, boolean migrant, String gig, Work work, String card, LocalDate joined,
        Change change,
        String status, Traits traits) {
    private static final List<String> COUNTED = List.of("在册", "转出待接收");
    private static final List<String> LEAVING = List.of("保留", "转出", "除名", "退会");

    /** 所在工会, and the covered employer when there is one. */
    public record Work(Union union, @Nullable Employer employer, String status) {}

    /** 会籍变化类型, 会籍变化日期, 会籍变化原因; all blank when nothing changed. */
    public record Change(String type, @Nullable LocalDate date, String reason) {
        /** Happened on a day of the quarter and is of this type. */
        public boolean in(Quarter quarter, String wanted) {
            return date != null && type.equals(wanted) && quarter.holds(date);
        }
    }

    /** 学历, 技能等级, 户籍类型, 户籍所在地, 政治面貌, 籍贯. */
    public record Traits(String education, String skill, String household, String registered, String politics, String origin) {}

    /** The day this membership begins to count here. */
    public LocalDate begins() {
        LocalDate date = change.date();
        return change.type().equals("转入") && date != null ? date : joined;
    }

    /** Counted as a member on that day (在册 or 转出待接收). */
    public boolean on(LocalDate day) {
        if (begins().isAfter(day)) {
            return false;
        }
        LocalDate date = change.date();
        boolean left = LEAVING.contains(change.type()) && date != null && !date.isAfter(day);
        return !left && (LEAVING.contains(change.type()) || COUNTED.contains(status));
    }

    /** Whether 入会 itself happened here in the quarter. */
    public boolean joinedIn(Quarter quarter) {
        return !change.type().equals("转入") && quarter.holds(joined);
    }
}
