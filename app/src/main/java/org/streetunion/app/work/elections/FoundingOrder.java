package org.streetunion.app.work.elections;

import org.jspecify.annotations.Nullable;

/**
 * A union that is being prepared.
 *
 * @param file the 建会档案
 * @param name its full name
 * @param parent 上级工会; null when it stands directly below the street
 */
public record FoundingOrder(long file, String name, @Nullable Long parent) {}
