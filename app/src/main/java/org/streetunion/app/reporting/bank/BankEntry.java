package org.streetunion.app.reporting.bank;

import java.time.LocalDate;

/**
 * A posted entry that moved money at the bank.
 *
 * @param id its row
 * @param number of its voucher, as 2026-12
 * @param day on which it was entered
 * @param moved 分; below zero it went out
 * @param party with whom
 * @param summary in the books' words
 * @param origin what brought it about, empty when it was typed
 * @param reverses the entry that it takes back, 0 when none
 */
public record BankEntry(long id, String number, LocalDate day, long moved, String party, String summary, String origin,
        long reverses) {
    /** What it is put together with. */
    String together() {
        return number + "|" + (origin.isEmpty() ? party : origin);
    }
}
