package org.streetunion.app.ui.port;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an office offers beyond its registers: at most one implementation of each port, found by the port's type. Immutable. */
public final class Ports {
    /** No port at all. */
    public static final Ports NONE = new Ports(Map.of());

    private final Map<Class<?>, Object> filled;

    private Ports(Map<Class<?>, Object> filled) {
        this.filled = filled;
    }

    /** These, with a port filled, or filled otherwise. */
    public <T> Ports with(Class<T> port, T implementation) {
        Map<Class<?>, Object> more = new HashMap<>(filled);
        more.put(port, implementation);
        return new Ports(more);
    }

    /** Who fills a port; null where nobody does, and the button that needs it is hidden. */
    public <T> @Nullable T filled(Class<T> port) {
        return port.cast(filled.get(port));
    }
}
