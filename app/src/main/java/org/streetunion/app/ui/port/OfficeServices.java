package org.streetunion.app.ui.port;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Settings;

/**
 * Exactly what the window needs of an open office. Absent ports hide the buttons that need them.
 *
 * @param registers all ledgers in menu order
 * @param batches recent acts and their undo
 * @param settings who the office is, and how lists were left
 * @param actor who sits at the window
 * @param clock the office's clock, in the office's time zone
 * @param start facts of the start page
 * @param unmasking keeps why somebody looked at masked values
 * @param ports everything else the office offers, each by its type
 */
public record OfficeServices(Registers registers, Batches batches, Settings settings, Actor actor, Clock clock, StartFacts start,
        UnmaskLog unmasking, Ports ports) {
    /** Who fills a port; null where nobody does. */
    public <T> @Nullable T filled(Class<T> port) {
        return ports.filled(port);
    }

    /**
     * Who fills a port.
     *
     * @throws NullPointerException naming the port, where nobody does: pages that need it are offered only where it is filled
     */
    public <T> T port(Class<T> port) {
        return Objects.requireNonNull(ports.filled(port), port::getSimpleName);
    }

    /** The same office with a port filled, or filled otherwise. */
    public <T> OfficeServices with(Class<T> port, T implementation) {
        return new OfficeServices(registers, batches, settings, actor, clock, start, unmasking, ports.with(port, implementation));
    }
}
