package org.streetunion.sample.expected;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Union;

/** How many rows each register has once all nine files are in. */
public final class ExpectedCounts {
    private ExpectedCounts() {}

    /** By register; {@code people} are cadres, {@code persons} all humans, a cadre who is a member counted once. */
    public static Map<String, Integer> of(Office office) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("employers", office.organisation().employers().size());
        counts.put("people", office.staff().cadres().size());
        counts.put("zones", office.organisation().zones().size());
        counts.put("unions", office.organisation().unions().size());
        counts.put("coverage", office.organisation().coverages().size());
        counts.put("headcounts", office.headcounts().size());
        counts.put("terms", office.staff().terms().size());
        counts.put("bodies", office.organisation().unions().stream().mapToInt(ExpectedCounts::bodies).sum());
        counts.put("appointments", office.staff().appointments().size());
        counts.put("members", office.members().size());
        counts.put("persons", persons(office));
        return counts;
    }

    /** Writes 台账,行数. */
    public static void write(Office office, Path file) throws IOException {
        String text = of(office).entrySet().stream().map(e -> e.getKey() + "," + e.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(file, "台账,行数\n" + text, StandardCharsets.UTF_8);
    }

    private static int bodies(Union union) {
        return (int) union.bodies().values().stream().filter(v -> !v.isEmpty() && !v.equals("否")).count();
    }

    private static int persons(Office office) {
        Set<String> cards = office.staff().cadres().stream().map(Cadre::person).map(p -> p.cardNumber())
                .collect(Collectors.toSet());
        int both = (int) office.members().stream().map(Member::person).filter(p -> p.known() && cards.contains(p.cardNumber()))
                .count();
        return office.staff().cadres().size() + office.members().size() - both;
    }
}
