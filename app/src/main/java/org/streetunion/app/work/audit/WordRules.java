package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.voucherwords.VoucherWordLedger;
import org.streetunion.app.reporting.audit.SpentEntryStore.Spent;
import org.streetunion.app.work.Office;

/** 摘要关键词 as the office keeps them. */
final class WordRules {
    private static final int MOST = 5_000;
    private final List<Rule> rules;

    private WordRules(List<Rule> rules) {
        this.rules = rules;
    }

    static WordRules of(Office office) {
        return new WordRules(office.registers().get(VoucherWordLedger.KEY).store().first(Query.ALL, MOST).stream()
                .map(Rule::of).toList());
    }

    /** One row. */
    record Rule(List<String> words, String kind, List<String> accounts, String occasion, String basis, LocalDate from,
            LocalDate to) {
        static Rule of(Row row) {
            return new Rule(parts(row.get(VoucherWordLedger.WORDS, "")), row.get(VoucherWordLedger.LOOKED_AT, ""),
                    parts(row.get(VoucherWordLedger.ACCOUNTS, "")), row.get(VoucherWordLedger.OCCASION, ""),
                    row.get(VoucherWordLedger.BASIS, ""), row.get(VoucherWordLedger.FROM, LocalDate.MIN),
                    row.get(VoucherWordLedger.TO, LocalDate.MAX));
        }

        private static List<String> parts(String text) {
            return Stream.of(text.split(VoucherWordLedger.BETWEEN)).filter(part -> !part.isBlank()).toList();
        }

        /** The word of it that stands in a summary; empty when none does. */
        String word(String summary) {
            return Objects.requireNonNullElse(words.stream().filter(summary::contains).findFirst().orElse(null), "");
        }

        private boolean meets(Spent entry) {
            return !entry.day().isBefore(from) && !entry.day().isAfter(to) && !word(entry.summary()).isEmpty();
        }

        boolean fits(Spent entry) {
            return accounts.stream().anyMatch(entry.accountName()::startsWith);
        }

        String because() {
            return basis.isEmpty() ? "" : "（" + basis + "）";
        }
    }

    boolean none() {
        return rules.isEmpty();
    }

    /** The rows of a kind whose words stand in the summary of an entry. */
    List<Rule> meeting(Spent entry, String kind) {
        return rules.stream().filter(rule -> rule.kind().equals(kind) && rule.meets(entry)).toList();
    }
}
