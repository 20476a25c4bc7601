package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.pay.PayOffice;
import org.testfx.api.FxRobot;

/** A year is appraised, its sheet is printed, who failed is led out, and who did well goes on: at the window. */
class AppraisalActsTest extends RealUiTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private long vice;
    private long assistant;
    private long person;

    @Override
    protected void prepare(Office empty) {
        new SupplyRows(empty).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
        PayOffice pay = new PayOffice(empty);
        vice = pay.viceChair("凌一", PayOffice.START);
        assistant = pay.assistant("凌二", PayOffice.START, YEAR_END);
        person = pay.person("凌一");
    }

    @Test
    void aYearIsReckonedAndItsSheetIsPrinted(FxRobot robot) {
        list(robot, "appraisals");
        robot.clickOn("#more").clickOn("履职考核汇总表");
        shown(robot, "#appraisal-year");
        until(() -> words(robot, "#deed-against").contains("还没有考评"));
        answer(robot, "取消");
        shown(robot, "#appraise");
        robot.clickOn("#appraise");
        shown(robot, "#appraisal-year");
        put(robot, "#appraisal-year", "2062");
        until(() -> words(robot, "#deed-against").contains("今年或以前"));
        put(robot, "#appraisal-year", "2026");
        ready(robot, "计算");
        answer(robot, "计算");
        rows(robot, "appraisals", 2);
        takeOffer(robot, "撤销");
        answer(robot, "撤销");
        rows(robot, "appraisals", 0);
        robot.clickOn("#appraise");
        shown(robot, "#appraisal-year");
        ready(robot, "计算");
        answer(robot, "计算");
        rows(robot, "appraisals", 2);
        robot.clickOn("#more").clickOn("履职考核汇总表");
        shown(robot, "#appraisal-year");
        ready(robot, "生成");
        answer(robot, "生成");
        shown(robot, "#preview-page");
    }

    @Test
    void whoFailedIsRecalledFromTheAppraisal(FxRobot robot) {
        long failed = new Cadres(office()).save(AppraisalLedger.KEY, Row.NEW.with(AppraisalLedger.YEAR, 2026)
                .with(AppraisalLedger.PERSON, Reference.to(person)).with(AppraisalLedger.KIND, "兼职副主席")
                .with(AppraisalLedger.TOTAL, BigDecimal.valueOf(50)).with(AppraisalLedger.GRADE, "不称职")
                .with(AppraisalLedger.APPOINTMENT, Reference.to(vice)).with(AppraisalLedger.DECIDED, LocalDate.of(2026, 10, 8)));
        record(robot, "appraisals", failed);
        robot.clickOn("#record-deeds").clickOn("按考评罢免或解聘");
        shown(robot, "#deed-entitled");
        until(() -> words(robot, "#deed-against").contains("请写明罢免或解聘的文号"));
        put(robot, "#deed-doc", "街工〔2026〕9号");
        put(robot, "#deed-entitled", "100");
        put(robot, "#deed-present", "90");
        put(robot, "#deed-votes", "50");
        until(() -> words(robot, "#deed-against").contains("没有超过全体 100 名代表"));
        put(robot, "#deed-votes", "51");
        ready(robot, "罢免");
        answer(robot, "罢免");
        until(() -> "罢免".equals(stored(vice).get(AppointmentLedger.END_REASON)));
        assertEquals("罢免", office().registers().get(AppraisalLedger.KEY).store().first(Query.ALL, 1).get(0)
                .get(AppraisalLedger.OUTCOME));
        takeOffer(robot, "撤销");
        answer(robot, "撤销");
        until(() -> stored(vice).get(AppointmentLedger.END_REASON) == null);
    }

    @Test
    void whatWasDecidedIsOpenedAgainForAReason(FxRobot robot) {
        long decided = new Cadres(office()).save(AppraisalLedger.KEY, Row.NEW.with(AppraisalLedger.YEAR, 2026)
                .with(AppraisalLedger.PERSON, Reference.to(person)).with(AppraisalLedger.KIND, "兼职副主席")
                .with(AppraisalLedger.GRADE, "称职").with(AppraisalLedger.DECIDED, LocalDate.of(2026, 10, 8)));
        record(robot, "appraisals", decided);
        robot.clickOn("#record-deeds").clickOn("撤销审定");
        shown(robot, "#deed-why");
        until(() -> words(robot, "#deed-against").contains("请写明为什么撤销审定"));
        put(robot, "#deed-why", "等次录错");
        ready(robot, "撤销审定");
        answer(robot, "撤销审定");
        until(() -> office().registers().get(AppraisalLedger.KEY).store().rows(new long[]{decided}).get(0)
                .get(AppraisalLedger.DECIDED) == null);
        takeOffer(robot, "撤销");
        answer(robot, "撤销");
        until(() -> office().registers().get(AppraisalLedger.KEY).store().rows(new long[]{decided}).get(0)
                .get(AppraisalLedger.DECIDED) != null);
    }

    @Test
    void whoWasEngagedGoesOn(FxRobot robot) {
        record(robot, "appointments", assistant);
        robot.clickOn("#record-deeds").clickOn("续聘");
        shown(robot, "#deed-to");
        put(robot, "#deed-contract", "聘〔2027〕1号");
        ready(robot, "续聘");
        answer(robot, "续聘");
        until(() -> office().registers().get("appointments").count(Query.ALL) == 3);
        assertEquals("期满", stored(assistant).get(AppointmentLedger.END_REASON));
        record(robot, "appointments", vice);
        robot.clickOn("#record-deeds").clickOn("续聘");
        shown(robot, "#deed-to");
        until(() -> words(robot, "#deed-against").contains("选举产生的职务不能续聘"));
    }

    private Row stored(long post) {
        return office().registers().get("appointments").store().rows(new long[]{post}).get(0);
    }

    private static void ready(FxRobot robot, String words) {
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> words.equals(button.getText()) && !button.isDisabled()));
    }
}
