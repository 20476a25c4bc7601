package org.streetunion.app.reporting.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row of 经费收缴 says.
 *
 * @param id its row
 * @param payer who pays: the employer, else the union
 * @param union its union, empty when there is none
 * @param kind 款项
 * @param scope 缴款范围
 * @param period 所属期 in words
 * @param from its first day
 * @param due 应缴, 分; null when nobody could say
 * @param paid 实缴, 分
 * @param paidOn on which day, null when nobody wrote it down
 */
public record Due(long id, Payer payer, String union, String kind, String scope, String period, LocalDate from,
        @Nullable Long due,
        long paid, @Nullable LocalDate paidOn) {
    /**
     * Who pays.
     *
     * @param employer the employer's row, 0 when it is the union itself
     * @param id the row
     * @param name as shown
     */
    public record Payer(boolean employer, long id, String name) {}

    /** What had come in by a day; without a date it counts as there. */
    public long paidBy(LocalDate day) {
        return paidOn == null || !paidOn.isAfter(day) ? paid : 0;
    }

    /** As it is shared. */
    public ShareTable.Paid shared() {
        return new ShareTable.Paid(kind, scope, paid, from, !union.isEmpty());
    }
}
