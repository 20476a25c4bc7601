/**
 * Workbooks in and out.
 *
 * <p>In: {@link org.streetunion.app.exchange.recognising.Planner} looks at a file and says what its sheets are
 * ({@link org.streetunion.app.exchange.recognising.Mappings} remembers headings mapped by hand);
 * {@link org.streetunion.app.exchange.Importer} checks the plan without writing, or runs it as one batch that can be undone;
 * {@link org.streetunion.app.exchange.FolderImport} does so for each file of a
 * {@link org.streetunion.app.exchange.recognising.FolderPlan}. What was rejected goes back to the clerk as a workbook that looks like hers
 * ({@code writing.RejectsWorkbook}).
 *
 * <p>Out: {@code writing.ListExport} (xlsx and pdf), {@code writing.TableText} (clipboard), {@code writing.Template}; every file through
 * {@code writing.SafeFile}.
 *
 * <p>Trouble with a file is a checked exception whose message is a sentence for the user: {@code UnreadableFile}, {@code UnwritableFile}.
 * A blank cell never empties a stored value.
 */
@NullMarked
package org.streetunion.app.exchange;

import org.jspecify.annotations.NullMarked;
