package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;

/** The stack of pages in the middle of the window. */
public interface Pages {
    /** Puts a page on top. */
    void push(Page page);

    /** A page knows its title now: the path is drawn anew. */
    default void titled() {}

    /** Takes the top page away, if it lets itself be left. */
    void back();

    /** Shows a register's list with these words and conditions. */
    void ledger(String key, Query query);

    /** Shows one row of a register. */
    void row(String key, long id);

    /** Shows where cards are checked and printed, for the members of a query, above what is shown now. */
    void cards(Query query);

    /** Shows a file that is worked through step by step (换届, 建会), above what is shown now. */
    void file(String ledger, long id);

    /** Shows 按公式拨付 for these unions, above what is shown now. */
    void grants(List<Long> unions);

    /** Shows the pages of a pdf, to be read and printed, above what is shown now. */
    void preview(Path pdf);

    /** Shows the import, for one register or for any when the key is empty. */
    void imports(String key);

    /** Shows 成批登记 of members, for this union when one is given, above what is shown now. */
    void byHand(@Nullable Reference union);

    /** Shows 对账 with the city's real-name system, above what is shown now. */
    void reconcile();

    /** Shows 银行勾对, above what is shown now. */
    void bank();

    /** Shows 人数填报; of the unions that still lack figures only, when that is asked for. */
    void counts(boolean missing);
}
