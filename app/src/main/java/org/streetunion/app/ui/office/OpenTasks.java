package org.streetunion.app.ui.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.summary.QuotaFactsStore;
import org.streetunion.app.reporting.tasks.MonthPlan;
import org.streetunion.app.reporting.tasks.TaskFactsStore;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.tasks.AcceptClaim;
import org.streetunion.app.work.tasks.ClaimProject;
import org.streetunion.app.work.tasks.CloseTasks;
import org.streetunion.app.work.tasks.EvidenceSetting;
import org.streetunion.app.work.tasks.MatchNeeds;
import org.streetunion.app.work.tasks.ReferenceTasks;
import org.streetunion.app.work.tasks.SplitQuota;
import org.streetunion.app.work.tasks.WeeklyProgress;

/** Lists, projects and targets of the open office. */
record OpenTasks(Office office) implements TaskDesk {
    @Override
    public MonthPlan month(YearMonth month) {
        return MonthPlan.of(month, LocalDate.now(office.clock()), new TaskFactsStore(office.database().sql()));
    }

    @Override
    public List<Problem> check(CloseTasks.Order order) {
        return CloseTasks.check(office, order);
    }

    @Override
    public CloseTasks.Done close(CloseTasks.Order order, Actor actor) {
        return CloseTasks.run(office, order, actor);
    }

    @Override
    public Set<String> evidence() {
        return new EvidenceSetting(office.settings()).all();
    }

    @Override
    public void evidence(Set<String> kinds) {
        new EvidenceSetting(office.settings()).keep(kinds.toArray(String[]::new));
    }

    @Override
    public int reference() {
        return ReferenceTasks.missing(office);
    }

    @Override
    public long applyReference(@Nullable Long person, Actor actor) {
        return ReferenceTasks.apply(office, person, actor);
    }

    @Override
    public List<MatchNeeds.Proposal> proposals() {
        return MatchNeeds.propose(office);
    }

    @Override
    public long match(Map<Long, Long> resources, Actor actor) {
        return MatchNeeds.confirm(office, resources, actor);
    }

    @Override
    public List<Problem> check(ClaimProject.Order order) {
        return ClaimProject.check(office, order);
    }

    @Override
    public ClaimProject.Done claim(ClaimProject.Order order, Actor actor) {
        return ClaimProject.run(office, order, actor);
    }

    @Override
    public List<Problem> check(AcceptClaim.Order order) {
        return AcceptClaim.check(office, order);
    }

    @Override
    public AcceptClaim.Done accept(AcceptClaim.Order order, Actor actor) {
        return AcceptClaim.run(office, order, actor);
    }

    @Override
    public List<Problem> check(SplitQuota.Order order) {
        return SplitQuota.check(office, order);
    }

    @Override
    public SplitQuota.Done split(SplitQuota.Order order, Actor actor) {
        return SplitQuota.run(office, order, actor);
    }

    @Override
    public List<QuotaFactsStore.Quota> quotas() {
        return WeeklyProgress.quotas(office);
    }

    @Override
    public Optional<WeeklyProgress.Sheet> progress(long quota, LocalDate day) {
        return WeeklyProgress.read(office, quota, day);
    }

    @Override
    public long keep(WeeklyProgress.Sheet sheet, List<Row> rows, Actor actor) {
        return WeeklyProgress.save(office, sheet, rows, actor);
    }
}
