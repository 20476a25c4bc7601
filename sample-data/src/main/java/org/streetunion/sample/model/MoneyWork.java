package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Union;

/**
 * What the street's own book holds: balances when it began, and every entry since.
 *
 * @param begins its first day
 * @param openings balances
 * @param entries by day
 * @param budget of 2026
 */
public record MoneyWork(LocalDate begins, List<Opening> openings, List<Entry> entries, List<Planned> budget) {
    /** The year that is planned. */
    public static final int PLANNED = 2026;
    /** When the committee passed what is adjusted; until then the year may spend what it was given at first. */
    public static final LocalDate ADJUSTED_ON = LocalDate.of(2026, 7, 15);
    /** The name of the book. */
    public static final String BOOK = "本级账";
    /** Until when the clerk has posted. */
    public static final LocalDate POSTED_TO = LocalDate.of(2026, 9, 30);

    /**
     * What an account held at first.
     *
     * @param account number and name
     * @param cents 分
     */
    public record Opening(String account, long cents) {}

    /**
     * What an account is to take in or may spend.
     *
     * @param account number and name
     * @param opening 年初预算数, 分
     * @param adjustment 年中调整数, 分
     */
    public record Planned(String account, long opening, long adjustment) {}

    /**
     * One entry.
     *
     * @param day on which it is booked
     * @param words what it is
     * @param account number and name
     * @param cents 分, above zero
     * @param incoming whether it comes in
     * @param source whose money; empty where nobody says
     * @param party with whom
     * @param signs who handled and who approved
     */
    public record Entry(LocalDate day, Words words, String account, long cents, boolean incoming, String source, Party party,
            Signs signs) {}

    /**
     * With whom.
     *
     * @param name as written
     * @param union which union, if it is one
     */
    public record Party(String name, @Nullable Union union) {}

    /**
     * What is written beside an entry.
     *
     * @param summary 摘要
     * @param settled 结算方式
     * @param pieces 附件张数
     */
    public record Words(String summary, String settled, int pieces) {}

    /**
     * Who signed.
     *
     * @param handler 经办人
     * @param approver 审批人
     */
    public record Signs(String handler, String approver) {}
}
