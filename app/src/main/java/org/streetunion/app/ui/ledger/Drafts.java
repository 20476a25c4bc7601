package org.streetunion.app.ui.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ui.background.Background;

/** Keeps what was typed into a form that was never saved, and gives it back. One line per changed field: key, reference id, text. */
final class Drafts {
    private static final String SEPARATOR = "\u001f";
    private static final String LINE = "\u001e";
    private final Background background;
    private final Settings settings;
    private final RecordModel model;

    Drafts(Background background, Settings settings, RecordModel model) {
        this.background = background;
        this.settings = settings;
        this.model = model;
    }

    /** Keeps what differs now; nothing differs, nothing is kept. */
    void keep() {
        put(text());
    }

    /** Forgets it. */
    void forget() {
        put("");
    }

    /** The draft that was kept for this row, if any. */
    void find(Consumer<String> found) {
        String name = name();
        background.read(() -> settings.get(name), kept -> kept.filter(text -> !text.isEmpty()).ifPresent(found));
    }

    /** Types a kept draft into the form again. */
    void fillIn(String kept) {
        read(kept).forEach((key, value) -> model.register().ledger().column(key).ifPresent(column -> {
            FieldModel field = model.field(column);
            Optional<Reference> reference = reference(value);
            if (reference.isPresent()) {
                field.choose(reference.get());
            } else {
                field.type(value[1]);
            }
        }));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (FieldModel field : model.changedFields()) {
            long id = field.value().get() instanceof Reference reference ? reference.id() : 0;
            text.append(field.column().key()).append(SEPARATOR).append(id).append(SEPARATOR).append(field.text().get()).append(LINE);
        }
        return text.toString();
    }

    private void put(String text) {
        String name = name();
        background.read(() -> {
            if (!settings.get(name).orElse("").equals(text)) {
                settings.put(name, text);
            }
            return text;
        }, done -> {});
    }

    private String name() {
        return "draft." + model.register().ledger().key() + "." + model.row().get().id();
    }

    private static Map<String, String[]> read(String kept) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        for (String line : kept.split(LINE, -1)) {
            String[] parts = line.split(SEPARATOR, 3);
            if (parts.length == 3) {
                fields.put(parts[0], new String[]{parts[1], parts[2]});
            }
        }
        return fields;
    }

    private static Optional<Reference> reference(String[] value) {
        long id = Long.parseLong(value[0]);
        return id > 0 ? Optional.of(new Reference(id, value[1])) : Optional.empty();
    }
}
