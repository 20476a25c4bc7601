package org.streetunion.app.reporting.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as it stands on a day, with its four parts.
 *
 * @param head what it is
 * @param posts 定岗位职责, those that hold on the day
 * @param targets 定目标考核, with what is done
 * @param guarantees 定工作保障
 * @param staff 统筹人员使用, the lendings that hold on the day
 */
public record SheetFacts(Head head, List<Post> posts, List<TargetProgress> targets, List<Guarantee> guarantees,
        List<Staff> staff) {
    /** Copies the lists. */
    public SheetFacts {
        posts = List.copyOf(posts);
        targets = List.copyOf(targets);
        guarantees = List.copyOf(guarantees);
        staff = List.copyOf(staff);
    }

    /**
     * Which sheet.
     *
     * @param id its row
     * @param union whose
     * @param name of the union
     * @param form 工会组织形式; empty when unknown
     * @param year of the sheet
     * @param state 草稿 to 年终考核
     * @param own which of 任务, 经费, 考评 stand by themselves (三个单列); empty for none
     */
    public record Head(long id, long union, String name, String form, int year, String state, String own) {}

    /**
     * A post and who holds it.
     *
     * @param person null where nobody does
     * @param duties empty where none are written
     * @param links how many unions and firms it serves
     */
    public record Post(long id, String post, String number, @Nullable String person, String standing, String duties, int links,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate signed) {
        /** Whether somebody or something is missing. */
        public boolean hole() {
            return person == null || duties.isEmpty();
        }
    }

    /** What a union gets; amounts in 分, null where nobody said. */
    public record Guarantee(long id, String aspect, String item, String payer, @Nullable Long approved, @Nullable Long received,
            @Nullable Long spent, boolean ownLine, @Nullable BigDecimal area, @Nullable Integer quantity, String documentNo,
            String fulfilment, String trouble, @Nullable LocalDate due, String responsible) {}

    /** Somebody who is lent to the union. */
    public record Staff(long id, String person, String kind, String lender, String zone, @Nullable BigDecimal days,
            @Nullable LocalDate from, @Nullable LocalDate to, String ledBy, String appraisedBy) {}

    /** Posts without a person or without duties. */
    public List<Post> holes() {
        return posts.stream().filter(Post::hole).toList();
    }

    /** Targets behind their quarterly line. */
    public List<TargetProgress> behind() {
        return targets.stream().filter(TargetProgress::behind).toList();
    }

    /** The points that can be got, extra ones aside. */
    public BigDecimal points() {
        return targets.stream().filter(each -> !each.target().extra()).map(each -> each.target().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points so far; targets that nobody counted bring none. */
    public BigDecimal score() {
        return targets.stream().map(TargetProgress::score).reduce(BigDecimal.ZERO,
                (sum, score) -> score == null ? sum : sum.add(score), BigDecimal::add);
    }

    /** An amount of all guarantees together. */
    public long sum(java.util.function.Function<Guarantee, @Nullable Long> amount) {
        long sum = 0;
        for (Guarantee guarantee : guarantees) {
            Long each = amount.apply(guarantee);
            sum += each == null ? 0 : each;
        }
        return sum;
    }
}
