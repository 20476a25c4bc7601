package org.streetunion.app.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under which heading a write is done: by whom, as part of what, and whether the world changed (变更) or the record was wrong (更正).
 *
 * @param actor who
 * @param kind what it is, for the journal and the list of recent acts
 * @param changedOn the day a change of dated columns came true; null for a correction, which rewrites what was recorded
 * @param event what happened on that day (转出, 更名 …), empty for a plain edit
 * @param reason why, or the 文号; may be empty
 */
public record Act(Actor actor, Kind kind, @Nullable LocalDate changedOn, String event, String reason) {
    /** What kind of act. */
    public enum Kind {
        EDIT("登记"), IMPORT("导入"), MASS_CHANGE("批量修改"), DEED("办理"), TRASH("移入回收站"), RESTORE("恢复"), UNDO("撤销"), UNMASK(
                "显示原文"), EXPORT("导出"), PRINT("印卡");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** A correction or an entry: the record is made right, also for the past. */
    public static Act correction(Actor actor, Kind kind) {
        return new Act(actor, kind, null, "", "");
    }

    /** A change that came true on a day. */
    public static Act change(Actor actor, Kind kind, LocalDate day, String event, String reason) {
        return new Act(actor, kind, day, event, reason);
    }
}
