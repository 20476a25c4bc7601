package org.streetunion.app.database;

import static org.streetunion.app.database.jooq.Tables.CODE_ITEM;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the code lists that the office changed; what it did not touch comes with the program. */
public final class CodeStore {
    private final Sql sql;

    /** Code lists in this database. */
    public CodeStore(Sql sql) {
        this.sql = sql;
    }

    /** The changed lists by name, their codes in order. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        sql.read(context -> context.select(CODE_ITEM.LIST, CODE_ITEM.CODE).from(CODE_ITEM).orderBy(CODE_ITEM.LIST, CODE_ITEM.RANK)
                .fetch())
                .forEach(item -> lists.computeIfAbsent(item.value1(), list -> new ArrayList<>()).add(item.value2()));
        return lists;
    }

    /** Keeps a list as a whole. */
    public void keep(String list, List<String> codes) {
        sql.write(context -> {
            context.deleteFrom(CODE_ITEM).where(CODE_ITEM.LIST.eq(list)).execute();
            for (int rank = 0; rank < codes.size(); rank++) {
                context.insertInto(CODE_ITEM).set(CODE_ITEM.LIST, list).set(CODE_ITEM.CODE, codes.get(rank))
                        .set(CODE_ITEM.LABEL, codes.get(rank)).set(CODE_ITEM.RANK, rank).execute();
            }
            return codes.size();
        });
    }
}
