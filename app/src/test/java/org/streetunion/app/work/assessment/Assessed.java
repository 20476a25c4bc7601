package org.streetunion.app.work.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.criteria.CriterionLedger;
import org.streetunion.app.office.schemes.BandLedger;
import org.streetunion.app.office.schemes.SchemeItemLedger;
import org.streetunion.app.office.schemes.SchemeLedger;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.work.Office;

/** An office with three unions and a scheme of four items: 入会率, 集体合同, 实事 by hand, 弄虚作假. */
public final class Assessed {
    static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    final Office office;
    final List<Long> unions = new ArrayList<>();
    final long rate;
    final long contract;
    final long deeds;
    final long fraud;
    final long scheme;

    /** Makes them. */
    public Assessed(Office office) {
        this.office = office;
        for (String name : List.of("甲厂工会", "乙厂工会", "丙厂工会")) {
            unions.add(
                    save("unions", Row.NEW.with("name", name).with("kind", "独立基层工会").with("founded_on", LocalDate.of(2020, 1, 1))
                            .with("code", "U" + unions.size())));
        }
        headcount(unions.get(0), 100, 96);
        headcount(unions.get(1), 200, 170);
        save("bodies", Row.NEW.with("union", Reference.to(unions.get(0))).with("kind", "集体合同").with("founded_on",
                LocalDate.of(2025, 1, 1)));
        rate = criterion("入会率考核", "基本分", "入会率", "达到95得10，达到80得5", 10);
        contract = criterion("集体合同考核", "基本分", "集体合同", "是得20，否得0", 20);
        deeds = criterion("办实事", "加分", "人工填报", "每1件得2，最多10", 10);
        fraud = criterion("造假", "一票否决", "人工填报", "一票否决", 0);
        scheme = save("schemes", Row.NEW.with(SchemeLedger.NAME, "2026年测试").with(SchemeLedger.YEAR, 2026)
                .with(SchemeLedger.COUNTING, "以街道评分为准").with(SchemeLedger.STATE, "执行"));
        int rank = 1;
        for (long each : List.of(rate, contract, deeds, fraud)) {
            save("schemeitems", Row.NEW.with(SchemeItemLedger.SCHEME, Reference.to(scheme))
                    .with(SchemeItemLedger.CRITERION, Reference.to(each)).with(SchemeItemLedger.RANK, rank++));
        }
        band("三星", 25, null, "1.2", "街道总工会委员会");
        band("合格", 10, 25, "1", null);
    }

    /** How many unions there are. */
    public int size() {
        return unions.size();
    }

    long save(String ledger, Row row) {
        Saved saved = office.registers().get(ledger).save(row, ENTRY);
        if (!saved.done()) {
            throw new IllegalStateException(ledger + " " + saved.problems());
        }
        return saved.id();
    }

    /** What is kept of a union and a criterion. */
    Row score(int union, long criterion) {
        return java.util.Objects.requireNonNull(SchemeScores.read(office, scheme)).row(unions.get(union), criterion);
    }

    /** Street points as somebody types them. */
    void type(int union, long criterion, String points) {
        save("scores", score(union, criterion).with(ScoreLedger.STREET, new BigDecimal(points)));
    }

    private void headcount(long union, int workers, int members) {
        save("headcounts",
                Row.NEW.with("quarter", new Quarter(2026, 3)).with("union", Reference.to(union)).with("workers", workers)
                        .with("members", members));
    }

    private long criterion(String name, String nature, String source, String rule, int maximum) {
        return save("criteria", Row.NEW.with(CriterionLedger.NAME, name).with(CriterionLedger.NATURE, nature)
                .with(CriterionLedger.SOURCE, source).with(CriterionLedger.SCORING, rule)
                .with(CriterionLedger.MAXIMUM, BigDecimal.valueOf(maximum)).with(CriterionLedger.EVIDENCE, "文件"));
    }

    private void band(String grade, int least, @Nullable Integer below, String coefficient, @Nullable String approver) {
        save("bands", Row.NEW.with(BandLedger.SCHEME, Reference.to(scheme)).with(BandLedger.GRADE, grade)
                .with(BandLedger.LEAST, BigDecimal.valueOf(least))
                .with(BandLedger.BELOW, below == null ? null : BigDecimal.valueOf(below))
                .with(BandLedger.COEFFICIENT, new BigDecimal(coefficient)).with(BandLedger.APPROVER, approver));
    }

    /** Texts by union's name. */
    static Map<String, String> byName(List<org.streetunion.app.reporting.assessment.Standing> standings) {
        Map<String, String> words = new java.util.LinkedHashMap<>();
        standings.forEach(
                each -> words.put(each.union().name(), each.rank() + " " + each.total().toPlainString() + " " + each.grade()));
        return words;
    }
}
