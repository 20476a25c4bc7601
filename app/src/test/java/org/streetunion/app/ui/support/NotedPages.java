package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Pages;

/** Notes where one wanted to go. */
public final class NotedPages implements Pages {
    private final List<String> gone = new ArrayList<>();

    @Override
    public void push(Page page) {
        gone.add("push " + page.title());
    }

    @Override
    public void back() {
        gone.add("back");
    }

    @Override
    public void ledger(String key, Query query) {
        gone.add("ledger " + key);
    }

    @Override
    public void row(String key, long id) {
        gone.add("row " + key + " " + id);
    }

    @Override
    public void cards(Query query) {
        gone.add("cards " + query.filters());
    }

    @Override
    public void file(String ledger, long id) {
        gone.add("file " + ledger + " " + id);
    }

    @Override
    public void grants(List<Long> unions) {
        gone.add("grants " + unions);
    }

    @Override
    public void preview(Path pdf) {
        gone.add("preview " + pdf.getFileName());
    }

    @Override
    public void imports(String key) {
        gone.add("imports " + key);
    }

    @Override
    public void counts(boolean missing) {
        gone.add("counts" + (missing ? " missing" : ""));
    }

    /** Where one wanted to go. */
    public List<String> gone() {
        return List.copyOf(gone);
    }

    @Override
    public void byHand(@Nullable Reference union) {
        gone.add("byhand " + union);
    }

    @Override
    public void bank() {
        gone.add("bank");
    }

    @Override
    public void reconcile() {
        gone.add("reconcile");
    }
}
