package org.streetunion.app.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ui.port.CodeLists;

/** Holds code lists in memory. */
public final class HeldCodeLists implements CodeLists {
    private final List<CodeList> lists = new ArrayList<>(
            List.of(CodeList.of("片区类型", "划片", "整街一片", "行业片"), CodeList.of("覆盖方式", "单建", "联合", "行业", "区域")));

    @Override
    public List<CodeList> all() {
        return List.copyOf(lists);
    }

    @Override
    public void keep(String name, List<String> codes, Actor actor) {
        lists.replaceAll(list -> list.name().equals(name) ? new CodeList(name, codes, Map.of()) : list);
    }
}
