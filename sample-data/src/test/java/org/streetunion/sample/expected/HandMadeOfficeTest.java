package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Count;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.OfficeFacts;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;

/** Two unions, two employers, three cadres: small enough to count on one's fingers. */
class HandMadeOfficeTest {
    private static final Quarter BEFORE = new Quarter(2026, 2);
    private static final Place PLACE = new Place(0, "望海社区");
    private static final Employer FIRST = employer(0, "私营企业");
    private static final Employer SECOND = employer(1, "事业单位");
    private static final Union OWN = union(0, "独立基层工会", "工会委员会", LocalDate.of(2020, 1, 1));
    private static final Union TOP = union(1, "联合基层工会", "工会联合会", LocalDate.of(2026, 8, 1));
    private static final Expected REPORT = Expected.compute(office(), Quarter.NOW);

    @Test
    void unionsAndEmployers() {
        assertEquals(List.of("2", "1", "1", "0", "—", "1", "100.00"), row("01"));
        assertEquals(List.of("1", "0", "1", "0", "—", "0", "—"), row("04"));
        assertEquals(List.of("2", "1", "1", "0", "—", "1", "100.00"), row("07"));
        assertEquals(List.of("1", "1", "0", "0", "—", "1", "0.00"), row("08"));
        assertEquals(List.of("1", "0", "—", "—", "1", "0", "—"), row("14"));
    }

    @Test
    void electionsAsSeenFromEachQuarter() {
        assertEquals(List.of("1", "1", "0", "0", "—", "0", "—"), row("11"));
        assertEquals(List.of("1", "0", "1", "0", "—", "0", "—"), row("12"));
    }

    @Test
    void headcountsLeaveOutTheFederation() {
        assertEquals(List.of("100", "90", "10", "0", "—", "—", "—"), row("20"));
        assertEquals(List.of("80", "85", "0", "5", "—", "—", "—"), row("24"));
        assertEquals("80.00", REPORT.value("35", "本季末数"));
        assertEquals("94.44", REPORT.value("35", "上季末数"));
    }

    @Test
    void cadresCountAsPersons() {
        assertEquals(List.of("1", "1", "0", "0", "—", "1", "0.00"), row("40"));
        assertEquals(List.of("1", "1", "1", "1", "—", "1", "0.00"), row("44"));
        assertEquals(List.of("0", "1", "0", "1", "—", "1", "-100.00"), row("46"));
    }

    @Test
    void theRateOfFoundingNeedsTheEnteredFigure() {
        assertEquals("66.67", REPORT.value("34", "本季末数"));
        assertEquals("—", REPORT.value("34", "上季末数"));
    }

    @Test
    void trainingsAndVisitsAreCountedFromTheDutyRecord() {
        List<CadreWork.Duty> duties = List.of(duty("张甲", 29, 6, "培训", OWN, "业务"), duty("张甲", 30, 6, "培训", OWN, "业务"),
                duty("张甲", 1, 7, "培训", OWN, "业务"), duty("李乙", 1, 7, "培训", OWN, "业务"), duty("李乙", 3, 7, "培训", OWN, "业务"),
                duty("张甲", 5, 7, "走访", OWN, ""), duty("李乙", 6, 8, "走访", OWN, ""), duty("李乙", 6, 8, "会议", TOP, ""));
        Expected report = Expected.compute(office(), new CadreWork(duties, List.of()), Quarter.NOW);
        assertEquals(List.of("2", "1", "—", "—", "3", "—", "—"), row(report, "47"));
        assertEquals(List.of("1", "0", "—", "—", "1", "—", "—"), row(report, "48"));
        assertEquals(List.of("50.00", "0.00"), row(report, "49").subList(0, 2));
    }

    @Test
    void bodiesCountFromTheirDayOn() {
        assertEquals(List.of("1", "0", "1", "0", "—", "0", "—"), row("67"));
        assertEquals(List.of("1", "1", "0", "0", "—", "1", "0.00"), row("68"));
        assertEquals(List.of("0", "0", "0", "0", "—", "0", "—"), row("69"));
    }

    private static List<String> row(String code) {
        return row(REPORT, code);
    }

    private static CadreWork.Duty duty(String name, int day, int month, String kind, Union union, String content) {
        return new CadreWork.Duty(cadre(name, false), LocalDate.of(2026, month, day), kind, union, content, 2, 5, "");
    }

    private static List<String> row(Expected report, String code) {
        return Expected.COLUMNS.stream().map(column -> report.value(code, column)).toList();
    }

    private static Office office() {
        List<Coverage> coverages = List.of(new Coverage(OWN, FIRST, "单建", LocalDate.of(2020, 1, 1), null),
                new Coverage(TOP, FIRST, "区域", LocalDate.of(2026, 8, 1), null),
                new Coverage(TOP, SECOND, "区域", LocalDate.of(2025, 1, 1), null));
        List<Term> terms = List.of(new Term(OWN, 2, 5, LocalDate.of(2021, 7, 1), LocalDate.of(2026, 6, 30), false),
                new Term(OWN, 3, 5, LocalDate.of(2026, 7, 1), LocalDate.of(2031, 6, 30), true));
        Cadre old = cadre("张甲", true);
        Cadre young = cadre("李乙", false);
        Cadre staff = cadre("王丙", false);
        List<Appointment> posts = List.of(post(old, "主席", "兼职", OWN, LocalDate.of(2021, 7, 1), LocalDate.of(2026, 6, 30)),
                post(young, "主席", "兼职", OWN, LocalDate.of(2026, 7, 1), LocalDate.of(2031, 6, 30)),
                post(staff, "社会化工会工作者", "专职", OWN, LocalDate.of(2022, 1, 1), LocalDate.of(2030, 1, 1)),
                post(staff, "委员", "专职", OWN, LocalDate.of(2022, 1, 1), LocalDate.of(2030, 1, 1)));
        List<Headcount> heads = List.of(heads(BEFORE, OWN, 90, 85), heads(Quarter.NOW, OWN, 100, 80),
                heads(Quarter.NOW, TOP, 1_000, 900));
        OfficeFacts facts = new OfficeFacts("", "", "", new OfficeFacts.Signers("", "", "", ""), "", Map.of(Quarter.NOW, 3));
        return new Office(facts, new Office.Organisation(List.of(FIRST, SECOND), List.of(OWN, TOP), coverages, List.of()),
                new Office.Staff(List.of(old, young, staff), posts, terms), List.of(), heads);
    }

    private static Employer employer(int seq, String kind) {
        return new Employer(seq, "单位" + seq, "", kind, "制造业", PLACE,
                new Employer.Details("", "", "", LocalDate.of(2000, 1, 1), "正常", false, false));
    }

    private static Union union(int seq, String type, String form, LocalDate founded) {
        return new Union(seq, "", "工会" + seq, new Union.Kind(type, form, "企业"), new Union.Seat("", "", PLACE, null), founded,
                new Union.State("正常", founded, ""), new Union.Legal("", "", null, null), false,
                seq == 0 ? Map.of("职代会", "2026-09-01", "厂务公开", "是", "劳动争议调解委员会", "否") : Map.of());
    }

    private static Cadre cadre(String name, boolean female) {
        return new Cadre(new Person(name, female, "", "", null, ""), "汉族", new Cadre.Schooling("", "", "", ""),
                new Cadre.Job("", "", false, ""), LocalDate.of(2010, 1, 1), true);
    }

    private static Appointment post(Cadre cadre, String post, String kind, Union union, LocalDate from, LocalDate to) {
        return new Appointment(cadre, post, kind, "企业", union, new Appointment.Span("选举", from, to, "", ""), false);
    }

    private static Headcount heads(Quarter quarter, Union union, int workers, int members) {
        return new Headcount(quarter, union, null,
                new Count(new Count.People(workers, 0, 0, 0), new Count.People(members, 0, 0, 0)));
    }
}
