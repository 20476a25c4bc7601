package org.streetunion.sample.make.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

class UnionsTest {
    static List<Office> offices() {
        return List.of(Samples.SMALL, Samples.STREET);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void codesAndNamesAreUnique(Office office) {
        List<Union> unions = office.organisation().unions();
        assertEquals(unions.size(), unions.stream().map(Union::code).distinct().count());
        assertEquals(unions.size(), unions.stream().map(Union::name).distinct().count());
        assertTrue(unions.stream().allMatch(u -> u.code().matches("330299001\\d{4}")));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void theTreeHangsTogetherWithoutCircles(Office office) {
        Map<String, String> parents = new HashMap<>();
        office.organisation().unions().forEach(u -> parents.put(u.name(), u.seat().parent()));
        for (Union union : office.organisation().unions()) {
            Set<String> seen = new HashSet<>();
            for (String name = union.name(); !name.isEmpty(); name = parents.getOrDefault(name, "")) {
                assertTrue(seen.add(name), union.name());
                assertTrue(parents.containsKey(name), name);
            }
        }
    }

    @Test
    void allThreeLevelsOccur() {
        List<Union> unions = Samples.STREET.organisation().unions();
        Set<String> scenes = unions.stream().map(u -> u.kind().scene()).collect(Collectors.toSet());
        assertTrue(scenes.containsAll(Set.of("社区总工会", "社区工会联合会", "行业", "园区", "村（社）联合工会", "新就业形态", "企业", "机关事业单位", "新社会组织")),
                scenes.toString());
        assertTrue(unions.stream().anyMatch(u -> u.seat().parent().endsWith("总工会")));
        assertTrue(unions.stream().anyMatch(u -> u.kind().type().equals("分会") && !u.seat().parent().isEmpty()));
        assertTrue(unions.stream().anyMatch(u -> u.kind().scene().equals("企业") && u.seat().parent().isEmpty()));
    }

    @Test
    void unionsComeAndGoInTheseYears() {
        List<Union> unions = Samples.STREET.organisation().unions();
        for (int i = 0; i < 7; i++) {
            Quarter quarter = Quarter.NOW.plus(-i);
            assertEquals(3, unions.stream().filter(u -> u.founded() != null && quarter.holds(u.founded())).count(),
                    quarter.toString());
        }
        Map<String, Long> states = unions.stream().collect(Collectors.groupingBy(u -> u.state().name(), Collectors.counting()));
        assertEquals(Set.of("正常", "筹备", "撤销", "注销", "合并"), states.keySet());
        assertEquals(4, states.get("筹备"));
        assertTrue(unions.stream().filter(Union::gone).allMatch(u -> !u.state().paper().isEmpty()));
    }

    @Test
    void certificatesAreMissingValidAndExpired() {
        List<Union> unions = Samples.STREET.organisation().unions();
        assertTrue(unions.stream().anyMatch(u -> u.legal().creditCode().isEmpty()));
        assertTrue(unions.stream().anyMatch(u -> u.legalOn(Quarter.NOW.last())));
        assertTrue(unions.stream().anyMatch(u -> u.legal().to() != null && u.legal().to().isBefore(Quarter.NOW.last())));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void unionsLieInZonesOfTheOffice(Office office) {
        Set<String> zones = office.organisation().zones().stream().map(Zone::name).collect(Collectors.toSet());
        assertTrue(office.organisation().unions().stream().allMatch(u -> zones.contains(u.seat().zone())));
        Set<String> cadres = office.staff().cadres().stream().filter(c -> c.listed()).map(c -> c.person().name())
                .collect(Collectors.toSet());
        for (Zone zone : office.organisation().zones()) {
            assertTrue(cadres.contains(zone.staff().chief()) && cadres.contains(zone.staff().worker()), zone.name());
        }
    }

    @Test
    void employersHaveNamesOfTheirOwnAndKindsThatFitTheirCodes() {
        List<Employer> employers = Samples.STREET.organisation().employers();
        assertEquals(employers.size(), employers.stream().map(Employer::name).distinct().count());
        for (Employer employer : employers) {
            String office = switch (employer.kind()) {
                case "事业单位" -> "12";
                case "民办非企业单位" -> "52";
                case "个体工商户" -> "92";
                default -> "91";
            };
            assertTrue(employer.code().startsWith(office), employer::toString);
            assertFalse(employer.name().contains("null"));
        }
    }
}
