package org.streetunion.app.work.grants;

import java.util.OptionalLong;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.projects.ProjectLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.Purse;

/** What is left of the budget that grants are held against: that of a project, or that of an account. */
@FunctionalInterface
public interface BudgetLeft {
    /** In 分, before this plan; empty where there is no budget. */
    OptionalLong of(GrantPlan plan);

    /** Of the project where it has a budget, else of the account that the book plans by. */
    static BudgetLeft usual(Office office) {
        BudgetLeft projects = ofProjects(office.registers());
        return plan -> {
            OptionalLong left = projects.of(plan);
            return left.isPresent() ? left : new Purse(office).left(plan.asked(), Roles.GRANTS, plan.what().kind());
        };
    }

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
