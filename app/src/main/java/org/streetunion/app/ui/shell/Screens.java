package org.streetunion.app.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.ledger.Page;

/** The hand-written pages, made when they are gone to. */
public interface Screens {
    /** The first morning, or the start page. */
    Page start();

    /** The settings. */
    Page settings();

    /** 怎么用, at what is said about the page of this title. */
    Page help(String page);

    /** Recent acts. */
    Page recent();

    /** The quarterly report. */
    Page report();

    /** 统计表. */
    Page summaries();

    /** The templates of letters. */
    Page letters();

    /** Cards for the members of a query. */
    Page cards(Query query);

    /** A file of a register that is worked through step by step; a batch of grants of row 0 is one that is to be reckoned. */
    Page file(String ledger, long id);

    /** 按公式拨付 for these unions. */
    Page grants(List<Long> unions);

    /** The pages of a pdf. */
    Page preview(Path pdf);

    /** The import, for one register or for any; of files that are already there. */
    Page imports(String ledger, List<Path> files);

    /** 本月清单. */
    Page tasks();

    /** 统筹看板. */
    Page board();

    /** 收集. */
    Page collect();

    /** 考核打分. */
    Page scores();

    /** 经审. */
    Page audit();

    /** A year's budget on one form. */
    Page budget();

    /** 成批登记, for this union when one is given. */
    Page byHand(@Nullable Reference union);

    /** 对账 with the city's real-name system. */
    Page reconcile();

    /** 银行勾对. */
    Page bank();

    /** 人数填报; of the unions that still lack figures only, when that is asked for. */
    Page counts(boolean missing);
}
