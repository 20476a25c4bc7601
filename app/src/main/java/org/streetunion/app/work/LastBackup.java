package org.streetunion.app.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.streetunion.app.ledger.Settings;

/** When and where the last backup was made, and whether it is time for another. */
public final class LastBackup {
    /** The setting that says after how many days without a backup the start page warns. */
    public static final String WARN_AFTER = "backup.warn.days";
    private static final String AT = "backup.last";
    private static final String PLACE = "backup.folder";
    private static final long USUAL = 7;
    private final Settings settings;
    private final Clock clock;

    /** Of an office. */
    public LastBackup(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void keep(Instant at, Path folder) {
        settings.put(AT, at.toString());
        settings.put(PLACE, folder.toAbsolutePath().toString());
    }

    /** Where it went; the next one is offered there. */
    public Optional<Path> place() {
        return settings.get(PLACE).map(Path::of);
    }

    /** How many days ago; empty when there is none. */
    public Optional<Long> days() {
        return settings.get(AT).flatMap(LastBackup::instant)
                .map(at -> ChronoUnit.DAYS.between(at.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock)));
    }

    /** Whether it is long ago, or never was. */
    public boolean overdue() {
        return days().map(days -> days > warnAfter()).orElse(true);
    }

    /** When, as one says it: 今天, 昨天, 5 天前. */
    public String words() {
        return days().map(days -> days <= 0 ? "今天" : days == 1 ? "昨天" : days + " 天前").orElse("从未");
    }

    private long warnAfter() {
        String text = settings.get(WARN_AFTER).orElse("");
        return text.matches("\\d{1,4}") ? Long.parseLong(text) : USUAL;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }
}
