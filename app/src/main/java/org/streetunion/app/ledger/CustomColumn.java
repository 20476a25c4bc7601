package org.streetunion.app.ledger;

/**
 * A column that the office added to a register (自定义字段).
 *
 * @param definition the id of the row that describes it
 * @param column as the ledger has it; its key is where its values are kept
 * @param section the form's group it stands in
 * @param retired whether it is shown no more; its values stay
 */
public record CustomColumn(long definition, Column<?> column, String section, boolean retired) {}
