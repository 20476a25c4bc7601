package org.streetunion.app.exchange.checking;

import java.time.LocalDate;
import org.streetunion.app.ledger.Actor;

/**
 * How rows that exist already are treated.
 *
 * @param actor who imports
 * @param fillBlanks whether only blanks are filled in; else what the sheet says replaces what is stored (a blank cell never does)
 * @param correction whether another value in a dated column means that the record was wrong (更正); else it changed (变更)
 * @param day on which it changed, where the row does not say it
 */
public record Terms(Actor actor, boolean fillBlanks, boolean correction, LocalDate day) {}
