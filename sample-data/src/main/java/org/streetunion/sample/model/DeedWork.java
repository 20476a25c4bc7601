package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/**
 * What moves money by a deed of its own rather than by an entry that somebody types: contributions of a quarter, grants, gifts. All of it
 * falls into the third quarter of 2026.
 *
 * @param dues what employers paid for the quarter before
 * @param grants what the sub-unions are given by a formula
 * @param gifts to people, on an occasion
 */
public record DeedWork(List<Due> dues, Grants grants, List<Gift> gifts) {
    /** Of what an employer with a union owes, in percent: what the union below keeps, what the street keeps, what goes up. */
    public static final Shares SHARES = new Shares(60, 10, 30);
    /** What may be given each time. */
    public static final List<Limit> LIMITS = List.of(new Limit("住院", 1_000_00L), new Limit("结婚", 500_00L),
            new Limit("困难", 2_000_00L),
            new Limit("生日", 300_00L));
    /** Where aid is booked. */
    public static final String AID = "50204 困难职工帮扶费";
    /** Where other gifts are booked. */
    public static final String GIFTS = "50205 送温暖费";
    /** From when on both hold. */
    public static final LocalDate RULED = LocalDate.of(2026, 1, 1);
    /** What the bank is told that gifts are. */
    public static final String GIVEN = "慰问";
    /** When the quarter's gifts are booked. */
    public static final LocalDate BOOKED = LocalDate.of(2026, 9, 29);

    /**
     * How the 2 % is divided, in percent.
     *
     * @param below at the grassroots
     * @param street here
     * @param above all levels above together
     */
    public record Shares(int below, int street, int above) {}

    /**
     * 慰问标准.
     *
     * @param occasion 事由
     * @param cents 分 a time
     */
    public record Limit(String occasion, long cents) {}

    /**
     * One contribution. Whoever has a union sends up what it does not keep; whoever has none pays all of the 2 %.
     *
     * @param employer who pays
     * @param union which covers it; null for none
     * @param wages 工资总额 of the quarter, 分
     * @param cents what is due and was paid, 分
     * @param day on which
     * @param receipt 收据号
     */
    public record Due(Employer employer, @Nullable Union union, long wages, long cents, LocalDate day, String receipt) {}

    /**
     * A batch of grants: so much for each member.
     *
     * @param name of the batch
     * @param rate 分 a member
     * @param days on which what was done
     * @param takers who is given
     * @param lost whose money never arrived; null where nobody is given
     */
    public record Grants(String name, long rate, Days days, List<Taker> takers, @Nullable Union lost) {}

    /**
     * One sub-union.
     *
     * @param union which
     * @param members that it reported
     */
    public record Taker(Union union, long members) {}

    /** 计算基数, 申请, 审批, 付款 and 到账. */
    public record Days(LocalDate counted, LocalDate asked, LocalDate approved, LocalDate paid, LocalDate arrived) {}

    /**
     * 慰问.
     *
     * @param member who
     * @param occasion 事由
     * @param day on which
     * @param cents how much
     * @param goods what was given; empty for money
     */
    public record Gift(Member member, String occasion, LocalDate day, long cents, String goods) {
        /** 发放方式. */
        public String way() {
            return goods.isEmpty() ? "转账" : "实物";
        }

        /** On which account it is booked. */
        public String account() {
            return occasion.equals("困难") ? AID : GIFTS;
        }
    }
}
