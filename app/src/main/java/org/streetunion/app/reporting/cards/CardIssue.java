package org.streetunion.app.reporting.cards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.CardDesign;

/**
 * What is the same for all cards of a run.
 *
 * @param issuer 发证工会
 * @param design how they look
 * @param day of the run
 * @param validTo the last day on which they are good; null when for ever
 */
public record CardIssue(String issuer, CardDesign design, LocalDate day, @Nullable LocalDate validTo) {}
