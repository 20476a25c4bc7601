package org.streetunion.sample.make.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Union;

/** In every size: what the roster says and what the unions report go together, and nobody is a member as a child. */
class VerifiedTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void rosterReportAndAgesGoTogether(Size size) {
        Office office = SampleOffice.generate(size, 4);
        for (Quarter quarter : Quarter.reported()) {
            Expected expected = Expected.compute(office, quarter);
            int verified = whole(expected, "28");
            int reported = whole(expected, "24");
            assertTrue(verified <= reported && verified > reported * 0.8,
                    size + " " + quarter + ": " + verified + " of " + reported);
            assertTrue(reported <= whole(expected, "20"), size + " " + quarter);
            unionByUnion(office, quarter);
        }
        ages(office);
        staff(size, Expected.compute(office, Quarter.NOW));
    }

    private static void unionByUnion(Office office, Quarter quarter) {
        Map<Integer, Integer> verified = verified(office, quarter);
        Map<Integer, Integer> reported = reported(office, quarter);
        int silent = 0;
        for (Union union : office.organisation().unions()) {
            int known = verified.getOrDefault(union.seq(), 0);
            boolean asked = union.liveOn(quarter.last()) && !union.federation();
            if (reported.containsKey(union.seq())) {
                assertTrue(known <= reported.getOrDefault(union.seq(), 0), () -> quarter + " " + union.name() + ": " + known);
            } else {
                silent += asked ? 1 : 0;
                assertTrue(asked || known == 0, union.name());
            }
        }
        assertTrue(quarter.equals(Quarter.NOW) ? silent == 1 || silent == 2 : silent == 0, quarter + ": " + silent);
    }

    private static Map<Integer, Integer> verified(Office office, Quarter quarter) {
        Map<Integer, Integer> verified = new HashMap<>();
        for (Member member : office.members()) {
            if (member.on(quarter.last()) && member.person().known()) {
                verified.merge(member.work().union().seq(), 1, Integer::sum);
            }
        }
        return verified;
    }

    /** By union: the sum of its lines, or its own total where it has none. */
    private static Map<Integer, Integer> reported(Office office, Quarter quarter) {
        Map<Integer, Integer> lines = new HashMap<>();
        Map<Integer, Integer> totals = new HashMap<>();
        for (Headcount line : office.headcounts()) {
            if (line.quarter().equals(quarter)) {
                (line.employer() == null ? totals : lines).merge(line.union().seq(), line.count().at(24), Integer::sum);
            }
        }
        totals.forEach(lines::putIfAbsent);
        return lines;
    }

    private static void ages(Office office) {
        for (Member member : office.members()) {
            LocalDate birth = member.person().birth();
            assertTrue(birth == null || !member.joined().isBefore(birth.plusYears(16)), member::toString);
        }
    }

    private static void staff(Size size, Expected expected) {
        assertEquals(size.cadres().viceChairs(), whole(expected, "41"));
        assertEquals(size.cadres().assistants(), whole(expected, "42"));
        assertEquals(size.cadres().zones(), whole(expected, "43"));
    }

    private static int whole(Expected expected, String code) {
        return Integer.parseInt(expected.value(code, "本季末数"));
    }
}
