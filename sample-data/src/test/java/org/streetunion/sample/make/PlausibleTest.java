package org.streetunion.sample.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Every field says something that could stand in a real register, and says more than one thing. */
class PlausibleTest {
    private static final Set<String> STATUS = Set.of("在册", "保留", "转出待接收", "转出", "退会", "除名");
    private static final Set<String> CHANGES = Set.of("", "入会", "转入", "转出", "保留", "退会", "除名");
    private static final Set<String> KINDS = Set.of("国有独资公司", "国有控股股份公司", "集体企业", "股份合作企业", "其他有限责任公司", "其他股份有限公司", "私营企业",
            "港澳台商投资企业",
            "外商投资企业", "事业单位", "个体工商户", "民办非企业单位");
    private static final Set<String> TYPES = Set.of("独立基层工会", "联合基层工会", "行业工会", "园区工会", "分会");
    private static final Set<String> SCENES = Set.of("企业", "机关事业单位", "社区总工会", "社区工会联合会", "村（社）联合工会", "园区", "行业", "新社会组织",
            "新就业形态");

    static List<Office> offices() {
        return List.of(Samples.SMALL, Samples.STREET);
    }

    private static <T> Set<String> values(List<T> things, Function<T, String> field) {
        return things.stream().map(field).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("offices")
    void membersAreOfWorkingAgeWhenTheyJoin(Office office) {
        for (Member member : office.members()) {
            LocalDate birth = member.person().birth();
            if (birth != null) {
                int age = birth.until(member.joined()).getYears();
                assertTrue(age >= 18 && age <= 60, member::toString);
                assertFalse(birth.plusYears(60).isBefore(LocalDate.of(2026, 1, 1)) && birth.getYear() < 1960, member::toString);
            }
            assertFalse(member.joined().isBefore(LocalDate.of(1990, 1, 1)), member::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void membersFieldsAreWordsOfTheTemplate(Office office) {
        for (Member member : office.members()) {
            assertTrue(STATUS.contains(member.status()), member.status());
            assertTrue(CHANGES.contains(member.change().type()), member.change().type());
            assertTrue(member.nation().endsWith("族"), member.nation());
            assertEquals(member.traits().origin(), member.traits().registered());
            assertFalse(member.migrant() && member.traits().household().startsWith("非农业"), member::toString);
            boolean left = Set.of("转出", "退会", "除名", "保留").contains(member.status());
            assertTrue(left || member.work().status().equals("在岗"), member::toString);
        }
    }

    @Test
    void everyFieldOfTheRosterVaries() {
        List<Member> members = Samples.STREET.members();
        assertEquals(STATUS, values(members, Member::status));
        assertEquals(CHANGES, values(members, m -> m.change().type()));
        assertTrue(values(members, Member::nation).size() >= 8);
        assertTrue(values(members, m -> m.traits().education()).size() >= 8);
        assertTrue(values(members, m -> m.traits().skill()).size() >= 5);
        assertTrue(values(members, m -> m.traits().politics()).containsAll(Set.of("群众", "中共党员", "共青团员")));
        assertTrue(values(members, Member::gig).containsAll(Set.of("货车司机", "网约送餐员", "快递员", "")));
        double women = (double) members.stream().filter(m -> m.person().female()).count() / members.size();
        assertTrue(women > 0.35 && women < 0.5, "women " + women);
    }

    @Test
    void namesWithADotBelongToPeopleWhoseNationHasSuchNames() {
        List<Member> dotted = Samples.STREET.members().stream().filter(m -> m.person().name().contains("·")).toList();
        assertTrue(dotted.size() > 20, "dotted " + dotted.size());
        for (Member member : dotted) {
            boolean resident = member.person().cardKind().equals("居民身份证");
            assertTrue(!resident || member.nation().equals("维吾尔族"), member::toString);
            assertEquals(2, member.person().name().split("·", -1).length);
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void namesHaveNoStrangeCharacters(Office office) {
        for (Member member : office.members()) {
            Person person = member.person();
            assertTrue(person.name().matches("\\p{IsHan}{2,4}|\\p{IsHan}+·\\p{IsHan}+|[A-Z]+·[A-Z]+"), person.name());
            assertEquals(person.cardKind().equals("护照"), person.name().matches("[A-Z·]+"), person.name());
        }
        for (Cadre cadre : office.staff().cadres()) {
            assertTrue(cadre.person().name().matches("\\p{IsHan}{2,4}"), cadre.person().name());
            assertTrue(cadre.nation().endsWith("族") && !cadre.schooling().education().isEmpty(), cadre::toString);
            assertTrue(cadre.job().workplace().length() > 3, cadre::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void employersFieldsFitTogether(Office office) {
        for (Employer employer : office.organisation().employers()) {
            assertTrue(KINDS.contains(employer.kind()), employer.kind());
            assertTrue(employer.name().startsWith("练州"), employer.name());
            assertTrue(employer.details().address().contains(employer.place().name()), employer::toString);
            assertTrue(employer.details().phone().matches("1[3-9]\\d{9}"), employer::toString);
            assertTrue(employer.details().owner().matches("\\p{IsHan}{2}"), employer::toString);
            assertTrue(employer.details().founded().isBefore(LocalDate.of(2022, 1, 1)), employer::toString);
            boolean shop = employer.name().endsWith("商行");
            assertEquals(employer.kind().equals("个体工商户"), shop, employer.name());
        }
        List<Employer> street = Samples.STREET.organisation().employers();
        assertEquals(KINDS, values(street, Employer::kind));
        assertEquals(Set.of("正常", "停业", "注销", "迁出"), values(street, e -> e.details().state()));
        assertTrue(values(street, Employer::trade).size() >= 9);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void unionsAreNamedAfterWhatTheyAre(Office office) {
        for (Union union : office.organisation().unions()) {
            assertTrue(TYPES.contains(union.kind().type()), union.kind().type());
            assertTrue(SCENES.contains(union.kind().scene()), union.kind().scene());
            assertTrue(union.name().matches(".+(总工会|工会联合会|工会委员会|分会)"), union.name());
            assertEquals(union.federation(), union.name().matches(".+(总工会|工会联合会)"), union.name());
            assertEquals(union.founded() == null, union.state().name().equals("筹备"), union.name());
            assertFalse(union.state().date().isAfter(Quarter.NOW.last()), union.name());
            Employer employer = union.seat().employer();
            assertTrue(employer == null || union.name().startsWith(employer.name()), union.name());
        }
    }
}
