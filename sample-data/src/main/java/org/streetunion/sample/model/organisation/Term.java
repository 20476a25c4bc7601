package org.streetunion.sample.model.organisation;

import java.time.LocalDate;

/** A 届 of a union; {@code wide} ones stand in 基层工会台账, the others in 届次. */
public record Term(Union union, int number, int years, LocalDate from, LocalDate to, boolean wide) {}
