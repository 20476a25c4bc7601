package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.model.Count;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.OfficeFacts;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.model.organisation.Union;

/** A union counted by its roster, with members in a 分会 and in a 工会小组 of that. */
class BranchRosterTest {
    private static final Place PLACE = new Place(0, "望海社区");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Union MOTHER = union(0, "甲厂工会委员会", "独立基层工会", "");
    private static final Union BRANCH = union(1, "甲厂工会一车间分会", "分会", MOTHER.name());
    private static final Union GROUP = union(2, "甲厂工会一车间一组", "工会小组", BRANCH.name());

    @Test
    void whoIsInABranchIsOnTheRosterOfTheUnion() {
        Expected report = Expected.compute(office(), Quarter.NOW);
        assertEquals("3", report.value("24", "本季末数"));
        assertEquals("2", report.value("25", "本季末数"));
        assertEquals("1", report.value("01", "本季末数"));
    }

    private static Office office() {
        List<Headcount> heads = List.of(new Headcount(Quarter.NOW, MOTHER, null,
                new Count(new Count.People(9, 0, 0, 0), new Count.People(0, 0, 0, 0))));
        OfficeFacts facts = new OfficeFacts("", "", "", new OfficeFacts.Signers("", "", "", ""), "", Map.of());
        return new Office(facts, new Office.Organisation(List.of(), List.of(MOTHER, BRANCH, GROUP), List.of(), List.of()),
                new Office.Staff(List.of(), List.of(), List.of()),
                List.of(member(MOTHER, false), member(BRANCH, true), member(GROUP, true)), heads);
    }

    private static Member member(Union union, boolean female) {
        return new Member(new Person("亓安", female, "", "", null, ""), "汉族", false, "", new Member.Work(union, null, "在岗"), "",
                LONG_AGO, new Member.Change("", null, ""), "在册", new Member.Traits("", "", "", "", "", ""));
    }

    private static Union union(int seq, String name, String type, String parent) {
        return new Union(seq, "", name, new Union.Kind(type, "工会委员会", "企业"), new Union.Seat(parent, "", PLACE, null), LONG_AGO,
                new Union.State("正常", LONG_AGO, ""), new Union.Legal("", "", null, null), seq == 0, Map.of());
    }
}
