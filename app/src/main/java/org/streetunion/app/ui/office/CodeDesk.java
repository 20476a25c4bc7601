package org.streetunion.app.ui.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.database.CodeStore;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.office.fields.FieldLedger;
import org.streetunion.app.ui.port.CodeLists;

/** The code lists of the registers, as the office has them. A change is offered and accepted at once. */
final class CodeDesk implements CodeLists {
    private final Registers registers;
    private final CodeStore store;

    CodeDesk(Registers registers, CodeStore store) {
        this.registers = registers;
        this.store = store;
    }

    @Override
    public List<CodeList> all() {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        registers.all().forEach(register -> register.ledger().columns().forEach(column -> {
            if (column.type() instanceof Choice choice && changeable(register, column)) {
                lists.putIfAbsent(choice.list().name(), choice.list());
            }
        }));
        store.all().forEach((name, codes) -> lists.computeIfPresent(name, (same, list) -> list.with(codes)));
        return List.copyOf(lists.values());
    }

    @Override
    public void keep(String name, List<String> codes, Actor actor) {
        List<String> kept = new ArrayList<>(codes);
        all().stream().filter(list -> list.name().equals(name)).flatMap(list -> list.codes().stream())
                .filter(code -> !kept.contains(code) && used(name, code)).forEach(kept::add);
        store.keep(name, kept);
        registers.useCodes(store.all());
    }

    /** A field of the office's own is changed where it is described, and what describes it is the program's. */
    private static boolean changeable(Register register, Column<?> column) {
        return !column.is(Trait.CUSTOM) && !register.ledger().key().equals(FieldLedger.KEY);
    }

    private boolean used(String list, String code) {
        for (Register register : registers.all()) {
            for (Column<?> column : register.ledger().columns()) {
                boolean ofList = column.type() instanceof Choice choice && choice.list().name().equals(list);
                if (ofList && register.count(Query.ALL.and(new Filter.OneOf(column.key(), List.of(code)))) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
