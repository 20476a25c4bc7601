package org.streetunion.sample.model;

import java.time.LocalDate;

/**
 * One line of the bank's statement.
 *
 * @param day on which the bank booked it
 * @param serial its number
 * @param summary what the bank calls it
 * @param moved 分; below zero it went out
 * @param balance what was left, 分
 * @param counter with whom; empty where the bank does not say
 */
public record BankLine(LocalDate day, String serial, String summary, long moved, long balance, String counter) {}
