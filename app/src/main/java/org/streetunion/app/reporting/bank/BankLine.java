package org.streetunion.app.reporting.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the bank's statement.
 *
 * @param id its row
 * @param day on which the bank moved it
 * @param moved 分; below zero it went out
 * @param counter the other side's name, empty when the bank names none
 * @param summary in the bank's words
 * @param serial the bank's number, may be empty
 * @param balance what the bank says is left after it, null when it does not say
 */
public record BankLine(long id, LocalDate day, long moved, String counter, String summary, String serial,
        @Nullable Long balance) {}
