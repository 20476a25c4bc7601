package org.streetunion.app.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.CardPattern;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.card.CardPayload;

/** The next 会员证号 by the office's rule, one after another within one act. */
public final class CardNumbers {
    private final Office office;
    private final OfficeIdentity identity;
    private final CardPattern pattern;
    private final Map<Long, String> unions = new HashMap<>();
    private final Map<String, Optional<String>> highest = new HashMap<>();

    private CardNumbers(Office office, OfficeIdentity identity, CardPattern pattern) {
        this.office = office;
        this.identity = identity;
        this.pattern = pattern;
        Register register = office.registers().get("unions");
        register.store().rows(register.ids(Query.ALL)).forEach(row -> unions.put(row.id(), row.get(UnionLedger.CODE, "")));
    }

    /** By the rule as it stands in the settings; empty when nobody can read it. */
    public static Optional<CardNumbers> of(Office office) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        return CardPattern.parse(identity.cardPattern()).map(pattern -> new CardNumbers(office, identity, pattern));
    }

    /** The next number that may stand in a code: one that happens to be an identity number by its digits may not. */
    public Optional<String> next(Row member) {
        Reference union = member.get(MemberLedger.UNION);
        String code = union == null ? "" : unions.getOrDefault(union.id(), "");
        String beginning = pattern.beginning(identity.code(), code);
        Optional<String> last = highest.computeIfAbsent(beginning, any -> office.turns().highest(beginning, pattern.length()));
        Optional<String> number = pattern.after(last, identity.code(), code);
        while (number.isPresent() && !fitsACode(number.get())) {
            number = pattern.after(number, identity.code(), code);
        }
        highest.put(beginning, number);
        return number;
    }

    private static boolean fitsACode(String number) {
        try {
            return !CardPayload.of(number, "0").number().isEmpty();
        } catch (IllegalArgumentException identityNumber) {
            return false;
        }
    }
}
