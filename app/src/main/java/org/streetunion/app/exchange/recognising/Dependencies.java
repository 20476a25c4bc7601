package org.streetunion.app.exchange.recognising;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;

/** Which ledgers must be filled before which: those that are referred to come first, else the menu's order holds. */
public final class Dependencies {
    private final Registers registers;

    /** Of these registers. */
    public Dependencies(Registers registers) {
        this.registers = registers;
    }

    /** A number to sort ledgers by. */
    public int rank(String ledger) {
        List<String> menu = registers.all().stream().map(register -> register.ledger().key()).toList();
        return depth(ledger, new HashSet<>()) * menu.size() + menu.indexOf(ledger);
    }

    private int depth(String ledger, Set<String> above) {
        Register register = registers.find(ledger).orElse(null);
        if (register == null || !above.add(ledger)) {
            return 0;
        }
        int deepest = 0;
        for (Column<?> column : register.ledger().writable()) {
            if (column.type() instanceof ReferenceType reference && !above.contains(reference.ledger())) {
                deepest = Math.max(deepest, depth(reference.ledger(), above) + 1);
            }
        }
        above.remove(ledger);
        return deepest;
    }
}
