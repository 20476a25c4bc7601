package org.streetunion.app.work.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.projects.ProjectLedger;
import org.streetunion.app.reporting.audit.ProjectFlows.OfProject;
import org.streetunion.app.work.audit.Check.Finding;

/** Money for one purpose: more spent than planned or than came in, and what is left. */
final class ProjectChecks {
    private static final int MOST_RESTS = 10;
    private final List<OfProject> projects;

    ProjectChecks(List<OfProject> projects) {
        this.projects = projects;
    }

    /** Projects of which more was spent than their budget. */
    List<Finding> budgets() {
        List<Finding> findings = new ArrayList<>();
        for (OfProject project : projects) {
            Long planned = project.budget();
            if (planned != null && project.flow().spent() > planned) {
                findings.add(new Finding("项目“" + project.name() + "”支出 " + Types.money(project.flow().spent()) + " 元，超过预算 "
                        + Types.money(planned) + " 元", ProjectLedger.KEY, project.id()));
            }
        }
        return findings;
    }

    /** Projects of which more was spent than came in. */
    List<Finding> overspent() {
        return funded().stream().filter(project -> project.flow().left() < 0)
                .map(project -> new Finding("专款“" + project.name() + "”收 " + Types.money(project.flow().income()) + " 元、支 "
                        + Types.money(project.flow().spent()) + " 元，超支 " + Types.money(-project.flow().left()) + " 元",
                        ProjectLedger.KEY, project.id()))
                .toList();
    }

    /** What is left of the money of each project, in a sentence; empty when the books name none. */
    String rests() {
        List<OfProject> funded = funded();
        String rests = funded.stream().limit(MOST_RESTS)
                .map(project -> project.name() + "收 " + Types.money(project.flow().income()) + "、支 "
                        + Types.money(project.flow().spent()) + "、结余 " + Types.money(project.flow().left()) + " 元")
                .collect(Collectors.joining("；"));
        String more = funded.size() > MOST_RESTS ? "；其余 " + (funded.size() - MOST_RESTS) + " 个项目见统计表“专项资金使用情况”" : "";
        return funded.isEmpty() ? "" : "；" + rests + more;
    }

    private List<OfProject> funded() {
        return projects.stream().filter(project -> project.flow().income() > 0).toList();
    }
}
