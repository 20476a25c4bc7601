package org.streetunion.app.office.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Row;

/** Bank card numbers among the vectors of dossier 2, section 5.6; they must not be printed as membership numbers. */
class BankCardTest {
    private static final Grounds GROUNDS = new Grounds(LocalDate.of(2026, 10, 8), (name, day) -> Optional.empty());

    @ParameterizedTest
    @CsvSource({"6222000000000009,1", "6222000000000000004,1", "6222000000000000001,0", "3303020020001000012,0",
            "62220000000009,0", "'',0"})
    void aNumberOfABankCardIsAskedAbout(String number, int warnings) {
        Row row = Row.NEW.with(MemberLedger.CARD_NO, number.isEmpty() ? null : number);

        assertEquals(warnings, MemberRules.bankCard(row, GROUNDS).size());
    }
}
