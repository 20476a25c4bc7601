package org.streetunion.app.work.grants;

import java.util.OptionalLong;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.projects.ProjectLedger;

/** What is left of the budget that grants are held against: a port, for a budget by accounts may take the place of that of the project. */
@FunctionalInterface
public interface BudgetLeft {
    /** In 分, before this plan; empty where there is no budget. */
    OptionalLong of(GrantPlan plan);

    /** The budget of the project less what its 拨付单 ask for; those that were returned count no more. */
    static BudgetLeft ofProjects(Registers registers) {
        return plan -> {
            Reference project = plan.what().project();
            Long budget = project == null
                    ? null
                    : registers.get(ProjectLedger.KEY).store().rows(new long[]{project.id()}).stream().findFirst()
                            .map(row -> row.get(ProjectLedger.BUDGET)).orElse(null);
            if (project == null || budget == null) {
                return OptionalLong.empty();
            }
            Query asked = Query.ALL.and(new Filter.OneOf(GrantLedger.PROJECT.key(), java.util.List.of(project)));
            long spent = registers.get(GrantLedger.KEY).store().first(asked, Integer.MAX_VALUE).stream()
                    .filter(row -> !GrantKinds.RETURNED.equals(row.get(GrantLedger.STATE)))
                    .mapToLong(row -> row.get(GrantLedger.AMOUNT, 0L)).sum();
            return OptionalLong.of(budget - spent);
        };
    }
}
