package org.streetunion.app.ui.port;

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
import org.streetunion.app.work.tasks.AcceptClaim;
import org.streetunion.app.work.tasks.ClaimProject;
import org.streetunion.app.work.tasks.CloseTasks;
import org.streetunion.app.work.tasks.MatchNeeds;
import org.streetunion.app.work.tasks.SplitQuota;
import org.streetunion.app.work.tasks.WeeklyProgress;

/** Lists, projects and the district's targets: what is due, and the deeds on them. */
public interface TaskDesk {
    /** What is due in a month. */
    MonthPlan month(YearMonth month);

    /** What stands against crossing off. */
    List<Problem> check(CloseTasks.Order order);

    /** Crosses off. */
    CloseTasks.Done close(CloseTasks.Order order, Actor actor);

    /** Which lists want a file. */
    Set<String> evidence();

    /** Keeps which lists want a file. */
    void evidence(Set<String> kinds);

    /** How many items of the reference list the office lacks. */
    int reference();

    /** Adds them, for this person; gives the act's number. */
    long applyReference(@Nullable Long person, Actor actor);

    /** Needs and what may serve them. */
    List<MatchNeeds.Proposal> proposals();

    /** Writes what was confirmed, resource by need; gives the act's number. */
    long match(Map<Long, Long> resources, Actor actor);

    /** What stands against a claim. */
    List<Problem> check(ClaimProject.Order order);

    /** Claims. */
    ClaimProject.Done claim(ClaimProject.Order order, Actor actor);

    /** What stands against an acceptance. */
    List<Problem> check(AcceptClaim.Order order);

    /** Accepts. */
    AcceptClaim.Done accept(AcceptClaim.Order order, Actor actor);

    /** What stands against a division. */
    List<Problem> check(SplitQuota.Order order);

    /** Divides. */
    SplitQuota.Done split(SplitQuota.Order order, Actor actor);

    /** The district's tasks whose progress is entered by people. */
    List<QuotaFactsStore.Quota> quotas();

    /** The week of a day of such a task. */
    Optional<WeeklyProgress.Sheet> progress(long quota, LocalDate day);

    /** Keeps rows of a week as one act; gives its number, 0 when a rule forbids it. */
    long keep(WeeklyProgress.Sheet sheet, List<Row> rows, Actor actor);
}
