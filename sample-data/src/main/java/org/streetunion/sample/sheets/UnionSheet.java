package org.streetunion.sample.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layouts;

/** 04 基层工会台账: the wide sheet, in no particular order, with heads, term, bodies and the quarter's totals in the union's own row. */
final class UnionSheet {
    private static final List<String> BODIES = List.of("经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家");

    private final Office office;
    private final Map<Integer, Appointment> chairs = new HashMap<>();
    private final Map<Integer, Term> terms = new HashMap<>();
    private final Map<Integer, Integer> covered = new HashMap<>();
    private final Map<Integer, Headcount> totals = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    private UnionSheet(Office office) {
        this.office = office;
        for (Appointment appointment : office.staff().appointments()) {
            Union union = appointment.union();
            if (appointment.wide() && union != null) {
                chairs.put(union.seq(), appointment);
            }
        }
        office.headcounts().stream().filter(count -> count.quarter().equals(Quarter.NOW) && count.employer() == null)
                .forEach(count -> totals.put(count.union().seq(), count));
        heads();
        office.staff().terms().stream().filter(Term::wide).forEach(t -> terms.put(t.union().seq(), t));
        office.organisation().coverages().stream().filter(c -> c.on(Quarter.NOW.last()))
                .forEach(c -> covered.merge(c.union().seq(), 1, Integer::sum));
    }

    static ClerkTable of(Office office) {
        UnionSheet sheet = new UnionSheet(office);
        List<Union> unions = new ArrayList<>(office.organisation().unions());
        Collections.shuffle(unions, new Random(unions.size()));
        Columns<Union> columns = new Columns<>();
        sheet.identity(columns);
        state(columns);
        sheet.chair(columns);
        sheet.term(columns);
        sheet.committees(columns);
        for (String body : BODIES) {
            columns.add(body, 12, u -> u.bodies().getOrDefault(body, ""));
        }
        sheet.counts(columns);
        return columns.table(
                Layouts.deepSheet("04基层工会台账.xlsx", "基层工会组织台账（" + Quarter.NOW.inWords() + "）", office.facts()), "基层工会台账", unions);
    }

    private void identity(Columns<Union> columns) {
        columns.add("工会编码", 16, Union::code).add("工会名称", 40, Union::name).add("工会组织类型", 14, u -> u.kind().type())
                .add("工会组织形式", 14, u -> u.kind().form()).add("建会场景", 18, u -> u.kind().scene())
                .add("上级工会", 24, u -> u.seat().parent())
                .add("所在片区", 12, u -> u.seat().zone()).add("所属社区", 12, u -> u.seat().place().name())
                .add("所在单位名称", 34, u -> employer(u.seat().employer())).add("建会日期", 12, Union::founded)
                .add("建会批复文号", 18,
                        u -> u.founded() == null ? "" : "练街工〔" + u.founded().getYear() + "〕" + (u.seq() % 60 + 1) + "号")
                .add("审批单位", 20, u -> office.facts().street()).add("建会方式", 10, u -> u.seq() % 7 == 0 ? "网上建会" : "线下建会");
    }

    private static void state(Columns<Union> columns) {
        columns.add("工会状态", 10, u -> u.state().name()).add("状态日期", 12, u -> u.state().date())
                .add("状态文号", 18, u -> u.state().paper())
                .add("工会统一社会信用代码", 22, u -> u.legal().creditCode()).add("工会法人资格证书号", 24, u -> u.legal().certificate())
                .add("法人有效期起", 12, u -> u.legal().from()).add("法人有效期止", 12, u -> u.legal().to())
                .add("会员数口径", 12, u -> u.byRoster() ? "以名册为准" : "以上报为准");
    }

    private void chair(Columns<Union> columns) {
        columns.add("法定代表人", 12, u -> u.legal().creditCode().isEmpty() ? "" : chair(u, Person::name))
                .add("联系人", 12, u -> chair(u, Person::name))
                .add("联系电话", 14, u -> chair(u, Person::mobile))
                .add("办公场所面积", 12, u -> u.seq() % 4 == 0 ? (Object) (10 + u.seq() % 50) : "")
                .add("活动场所面积", 12, u -> u.seq() % 4 == 1 ? (Object) (20 + u.seq() % 200) : "")
                .add("主席姓名", 12, u -> chair(u, Person::name))
                .add("主席性别", 8, u -> chair(u, Person::sex)).add("主席手机", 14, u -> chair(u, Person::mobile))
                .add("主席证件号码", 22, u -> hidden(u) ? "" : chair(u, Person::cardNumber)).add("主席专兼职", 10, u -> {
                    Appointment chair = chairs.get(u.seq());
                    return chair == null ? "" : chair.kind();
                });
    }

    private void term(Columns<Union> columns) {
        columns.add("届次", 8, u -> term(u, Term::number)).add("任期起", 12, u -> term(u, Term::from))
                .add("任期止", 12, u -> term(u, Term::to))
                .add("涵盖单位数", 10, u -> covered.getOrDefault(u.seq(), 0));
    }

    /** Who else sits on the committees, by name alone: the roster of cadres says more of them. */
    private void heads() {
        for (Appointment post : office.staff().appointments()) {
            Union union = post.union();
            if (union != null && !post.wide() && post.on(Quarter.NOW.last())) {
                heads.merge(union.seq() + post.post(), post.cadre().person().name(), (one, other) -> one + "、" + other);
            }
        }
    }

    private void committees(Columns<Union> columns) {
        for (String post : List.of("副主席", "经审主任", "女职工委员会主任")) {
            columns.add(post, 14, u -> heads.getOrDefault(u.seq() + post, u.gone() ? "" : "无"));
        }
    }

    /** The totals of the quarter as they stand in the quarterly list, too; of unions that send a line for each employer there is none. */
    private void counts(Columns<Union> columns) {
        List<String> headings = List.of("职工人数", "女职工", "农民工", "新就业形态劳动者", "会员人数", "女会员", "农民工会员", "新就业形态会员");
        for (int i = 0; i < headings.size(); i++) {
            int code = 20 + i;
            columns.add(headings.get(i), 10, u -> {
                Headcount total = totals.get(u.seq());
                return total == null ? "" : (Object) total.count().at(code);
            });
        }
    }

    /** Some rows leave out the number of a chair whom 工会干部花名册 lists with name and mobile. */
    private boolean hidden(Union union) {
        Appointment chair = chairs.get(union.seq());
        return chair != null && chair.cadre().listed() && union.seq() % 5 == 4;
    }

    private Object chair(Union union, Function<Person, String> part) {
        Appointment chair = chairs.get(union.seq());
        return chair == null ? "" : part.apply(chair.cadre().person());
    }

    private Object term(Union union, Function<Term, Object> part) {
        Term term = terms.get(union.seq());
        return term == null ? "" : part.apply(term);
    }

    private static String employer(@Nullable Employer employer) {
        return employer == null ? "" : employer.name();
    }
}
