package org.streetunion.reports.card;

/**
 * Something the office should know about one card.
 *
 * @param position of the card in the order given, from 1
 * @param number 会员证号, perhaps ""
 * @param name of the member, perhaps ""
 * @param sentence what is wrong and what to do, in Chinese
 * @param printed whether the card was printed all the same
 */
public record CardProblem(int position, String number, String name, String sentence, boolean printed) {}
