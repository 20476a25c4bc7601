package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.reporting.assessment.UnionHealth;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** 经费 in 工会体检: what came, what is open, and that nothing is said while nobody keeps the registers. */
class MoneySignTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private static UnionHealth.Sign money(Office office, long union) {
        return UnionHealth.of(UnionCounts.on(office.database().sql(), DAY), union).signs().stream()
                .filter(sign -> sign.name().equals("经费")).findFirst().orElseThrow();
    }

    private static String told(Office office, long union) {
        UnionHealth.Sign sign = money(office, union);
        return sign.level().words() + " " + sign.words();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void duesOfItsFirmsAndMoneyPaidToItAreASign(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long union = cadres.union("合兴工会委员会");
            long paid = cadres.union("港口工会委员会");
            long idle = cadres.union("外滩工会委员会");
            assertEquals("看不出 本年的经费收缴、拨付和账都还没有登记", told(office, union));

            long firm = cadres.save("employers", Row.NEW.with("name", "合兴五金厂"));
            cadres.save("coverage", Row.NEW.with("union", Reference.to(union)).with("employer", Reference.to(firm))
                    .with("mode", "单建").with("covered_from", LocalDate.of(2020, 1, 1)));
            long dues = cadres.save("dues", Row.NEW.with("employer", Reference.to(firm)).with("period", "2026年1月")
                    .with("declared", 200_000L).with("paid", 200_000L).with("paid_on", LocalDate.of(2026, 2, 10)));
            assertEquals("正常 本年缴来 1 笔 2,000.00 元", told(office, union));
            cadres.save("dues",
                    Row.NEW.with("employer", Reference.to(firm)).with("period", "2026年2月").with("declared", 200_000L));
            cadres.save("dues", Row.NEW.with("employer", Reference.to(firm)).with("period", "2025年12月").with("declared", 1L)
                    .with("paid", 1L).with("paid_on", LocalDate.of(2025, 12, 31)));
            assertEquals("提醒 本年缴来 1 笔 2,000.00 元，应缴未到 1 笔", told(office, union));
            assertEquals("dues", money(office, union).ledger());
            assertEquals(2, office.registers().get("dues").count(money(office, union).behind()));
            assertEquals(true, office.registers().get("dues").store().first(money(office, union).behind(), 9).stream()
                    .anyMatch(row -> row.id() == dues));

            new Street(office).write("grants", List.of(Street.values(Map.of("union", Reference.to(paid), "kind", "其他", "amount",
                    50_000L, "asked_on", LocalDate.of(2026, 3, 1), "state", "已付款", "paid_on", LocalDate.of(2026, 3, 2)))));
            assertEquals("正常 拨给它 1 笔 500.00 元", told(office, paid));
            assertEquals(1, office.registers().get("grants").count(money(office, paid).behind()));
            assertEquals("缺 本年没有收缴、拨付和记账", told(office, idle));
        }
    }
}
