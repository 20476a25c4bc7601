package org.streetunion.app.ui.port;

import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.CodeList;

/** The code lists of the office. */
public interface CodeLists {
    /** All, in the order of the registers that use them. */
    List<CodeList> all();

    /** Keeps the codes of a list, in this order; a code that rows use cannot be dropped and is kept. */
    void keep(String name, List<String> codes, Actor actor);
}
