package org.streetunion.app.ledger;

/**
 * The type of a choice column.
 *
 * @param list the allowed values
 */
public record Choice(CodeList list) implements FieldType<String> {
    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public Parsed<String> parse(String text) {
        String tidy = Texts.tidy(text);
        if (tidy.isEmpty()) {
            return Parsed.empty();
        }
        return list.find(tidy).map(Parsed::of)
                .orElseGet(() -> Parsed.bad("“" + tidy + "”不在代码表“" + list.name() + "”里，可填：" + String.join("、", list.codes())));
    }

    @Override
    public String format(String value) {
        return value;
    }
}
