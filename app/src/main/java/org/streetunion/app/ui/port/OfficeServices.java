package org.streetunion.app.ui.port;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Settings;

/**
 * Exactly what the window needs of an open office. Absent ports hide the buttons that need them.
 *
 * @param registers all ledgers in menu order
 * @param batches recent acts and their undo
 * @param settings who the office is, and how lists were left
 * @param actor who sits at the window
 * @param clock the office's clock, in the office's time zone
 * @param start facts of the start page
 * @param unmasking keeps why somebody looked at masked values
 * @param exports lists to files and to the clipboard
 * @param imports workbooks into registers
 * @param practice opens the practice office
 * @param attachments files that hang on rows
 * @param codeLists the editable code lists
 * @param reports the quarterly report
 * @param summaries 统计表
 * @param cards members' cards
 * @param counts 人数填报
 * @param deeds what is done to unions and members over several registers
 * @param papers 名单与标签
 */
public record OfficeServices(Registers registers, Batches batches, Settings settings, Actor actor, Clock clock, StartFacts start,
        UnmaskLog unmasking, @Nullable ListExport exports, @Nullable ImportDesk imports, @Nullable PracticeOffice practice,
        @Nullable Attachments attachments, @Nullable CodeLists codeLists, @Nullable QuarterReports reports,
        @Nullable SummaryTables summaries, @Nullable MemberCardPrint cards, @Nullable QuarterCounts counts,
        @Nullable Deeds deeds, @Nullable PaperPrint papers) {}
