package org.streetunion.app.database;

import java.util.List;

/**
 * What a search knows of one row.
 *
 * @param id the row's id
 * @param live false for a row in the 回收站
 * @param text its own words, as {@link SearchTexts} writes them
 * @param named ids of the rows it names, by searchable reference; 0 where it names none
 */
record SearchRow(long id, boolean live, String text, List<Long> named) {}
