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
     * @param goal 年度目标 in words; empty when not said
     */
    public record Head(long id, long union, String name, String form, int year, String state, String own, String goal) {
        /** Whether its money stands by itself. */
        public boolean ownFunds() {
            return own.contains("经费");
        }

        /** Whether nobody signed it yet. */
        public boolean draft() {
            return state.equals("草稿");
        }
    }

    /** What is to be mended of a row: what is wrong, until when, by whom; empty where nobody said. */
    public record Amends(String trouble, @Nullable LocalDate due, String responsible, String remark) {}

    /**
     * A post and who holds it.
     *
     * @param person null where nobody does
     * @param duties empty where none are written
     * @param links how many unions and firms it serves
     * @param to of a post that somebody left, the last day of that person
     * @param left whether somebody held it and went
     * @param monthly 津贴标准 of such a post in 分 a month, null where none is the same for all who hold it
     */
    public record Post(long id, String post, String number, @Nullable String person, String standing, String duties, int links,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate signed, boolean left, @Nullable Long monthly,
            Amends amends) {
        /** Who holds it, or that nobody does and since when. */
        public String holder() {
            return person != null ? person : left ? "（空缺，" + to + " 离岗后没有接任）" : "（空缺）";
        }

        /** The same with what it serves; of a post that somebody left, without that person. */
        Post seen(int served, boolean gone, @Nullable Long pay) {
            return new Post(id, post, number, gone ? null : person, standing, duties, served, from, to, signed, gone, pay,
                    amends);
        }

        /** What is missing, in words; empty for nothing. */
        public String lack() {
            String nobody = person == null ? left ? "离岗后没有接任" : "没有责任人" : "";
            return nobody + (duties.isEmpty() ? (nobody.isEmpty() ? "" : "，") + "没有职责" : "");
        }

        /** Whether somebody or something is missing. */
        public boolean hole() {
            return person == null || duties.isEmpty();
        }
    }

    /** What a union gets; amounts in 分, null where nobody said. */
    public record Guarantee(long id, String aspect, String item, String payer, @Nullable Long approved, @Nullable Long received,
            @Nullable Long spent, boolean ownLine, @Nullable BigDecimal area, @Nullable Integer quantity, String documentNo,
            String fulfilment, @Nullable LocalDate receivedOn, Amends amends) {}

    /**
     * Somebody who is lent to the union.
     *
     * @param kind 调配种类
     * @param manner 统筹方式: 选派, 兼任, 聘用 or 购买服务
     * @param notice the number of the notice; empty for none
     */
    public record Staff(long id, String person, String kind, String manner, String lender, String zone,
            @Nullable BigDecimal days, @Nullable LocalDate from, @Nullable LocalDate to, String ledBy, String appraisedBy,
            String notice) {}

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

    /** Those of them that can be got or lost as it stands: targets whose base is 0 are left out. */
    public BigDecimal countable() {
        return points().subtract(targets.stream().filter(each -> !each.target().extra() && each.pointless())
                .map(each -> each.target().points()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The points so far of those that can be got: 83 / 90（另有 10 分不计算）. */
    public String scoreWords() {
        BigDecimal left = points().subtract(countable());
        return TargetProgress.text(score()) + " / " + TargetProgress.text(countable())
                + (left.signum() == 0 ? "" : "（另有 " + TargetProgress.text(left) + " 分不计算）");
    }

    /** The points so far on the scale of all points, so that nobody loses by what cannot be counted. */
    public BigDecimal scaled() {
        return scaled(score());
    }

    /** The most that can be got, extra points and what somebody gave beyond a target's points included, on the same scale. */
    public BigDecimal most() {
        return scaled(targets.stream().filter(each -> each.target().extra() || !each.pointless()).map(TargetProgress::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal scaled(BigDecimal number) {
        BigDecimal countable = countable();
        return countable.signum() == 0 || countable.compareTo(points()) == 0
                ? number
                : number.multiply(points()).divide(countable, 2, java.math.RoundingMode.HALF_UP);
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
