package org.streetunion.app.database.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** One act as the model remembers it: what it did to which paper, so that it can be taken back. */
final class Deed {
    final long batch;
    final List<Effect> effects = new ArrayList<>();
    boolean undone;

    Deed(long batch) {
        this.batch = batch;
    }

    /** One thing that was done to one paper. */
    sealed interface Effect {
        Paper paper();
    }

    /** A new paper. */
    record Added(Paper paper) implements Effect {}

    /** Another value, with the course of a dated column before. */
    record Set(Paper paper, String column, @Nullable Object before, @Nullable Object after,
            @Nullable NavigableMap<LocalDate, @Nullable Object> course) implements Effect {}

    /** Into the 回收站, or out of it. */
    record Moved(Paper paper, boolean trash) implements Effect {}
}
