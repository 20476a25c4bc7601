package org.streetunion.app.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;

/** The limits that come with the program, read from their table without an office. */
public final class ShippedLimits implements Parameters {
    private final Map<String, Parameter> byName = new HashMap<>();

    /** Reads them. */
    public ShippedLimits() {
        try (InputStream in = Objects
                .requireNonNull(getClass().getResourceAsStream("/org/streetunion/app/office/parameters.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
                    .forEach(
                            cell -> byName.put(cell[0], new Parameter(cell[0], cell[1].isEmpty() ? null : new BigDecimal(cell[1]),
                                    cell[2], cell[3].equals("法律法规"), cell[4])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<Parameter> find(String name, LocalDate day) {
        return Optional.ofNullable(byName.get(name));
    }
}
