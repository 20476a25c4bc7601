package org.streetunion.app.ledger;

/**
 * The type of a column that names a row of another ledger.
 *
 * @param ledger the other ledger's key
 */
public record ReferenceType(String ledger) implements FieldType<Reference> {
    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<Reference> type() {
        return Reference.class;
    }

    /** Gives a reference with id 0: the caller resolves labels in batches. */
    @Override
    public Parsed<Reference> parse(String text) {
        String tidy = Texts.tidy(text);
        return tidy.isEmpty() ? Parsed.empty() : Parsed.of(new Reference(0, tidy));
    }

    @Override
    public String format(Reference value) {
        return value.label();
    }
}
