package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.LastReported;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * 工会体检: what each live union lacks by the rules that no single row can judge (dossier 1 section 7, rules 4, 6, 7, 12, 13, 19 and 29).
 * All of them remind; none of them refuses anything.
 */
final class CheckupSummary extends NamedSummary {
    private static final String VACANT = "领导职务空缺";
    private static final String FULL_TIME = "没有专职主席";
    private static final String MORE = "会员多于职工";
    private static final String BOTH = "经审委员兼任";
    private static final String RELATED = "近亲属回避";
    private static final String WOMEN = "没有女职工委员会";
    private static final String CERTIFICATE = "法人证书到期或未变更";
    private static final String STREET = "街道兼职队伍人数";
    private static final Option WHICH = new Option("which", "事项",
            List.of("全部", VACANT, FULL_TIME, MORE, BOTH, RELATED, WOMEN, CERTIFICATE, STREET));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("社区（村）", 16),
            Column.text("工会名称", 36), Column.text("事项", 18), Column.text("情况", 44), Column.text("依据", 28));
    private final CheckupStore store;
    private final HeadcountFactsStore headcounts;
    private final Parameters parameters;

    CheckupSummary(Sql sql, Parameters parameters) {
        super("checkup", "工会体检待补事项", WHICH);
        this.store = new CheckupStore(sql);
        this.headcounts = new HeadcountFactsStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        String wanted = request.choice(WHICH);
        List<Finding> findings = new Checkup(request.day()).findings().stream()
                .filter(finding -> wanted.equals(WHICH.choices().get(0)) || finding.what().equals(wanted)).toList();
        List<Row> rows = IntStream.range(0, findings.size()).mapToObj(at -> findings.get(at).row(at + 1)).toList();
        long unions = findings.stream().map(Finding::union).distinct().count();
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("共 " + findings.size() + " 项，涉及 " + unions
                + " 家。人数取每家最近一次上报数（一年以内）；依据和界限在“设置 › 参数”里，可以按本地规定改。没有登记过该职务的工会，空缺从建会日期算起。");
    }

    /** One thing that is missing. */
    private record Finding(String community, String union, String what, String how, String basis) {
        Row row(int number) {
            return Row.of(Cell.ordinal(number), Cell.text(community), Cell.text(union), Cell.text(what), Cell.text(how),
                    Cell.text(basis));
        }
    }

    /** The facts of one day. */
    private final class Checkup {
        private static final List<String> LEADING = List.of("主席", "常务副主席", "副主席", "经审主任");
        private static final Set<String> AUDITING = Set.of("经审主任", "经审委员");
        private final LocalDate day;
        private final Map<Long, List<CheckupStore.Post>> posts;
        private final Set<Long> women;
        private final LastReported people;
        private final List<Finding> findings = new ArrayList<>();

        Checkup(LocalDate day) {
            this.day = day;
            this.posts = store.posts(day).stream().collect(Collectors.groupingBy(CheckupStore.Post::union));
            this.women = store.have("女职工委员会", day);
            this.people = headcounts.last(day);
        }

        List<Finding> findings() {
            street("兼职副主席", "副主席", "兼职");
            street("协理员", "协理员", null);
            for (CheckupStore.Union union : store.unions(day)) {
                LEADING.forEach(post -> vacant(union, post));
                numbers(union);
                auditors(union);
                certificate(union);
            }
            return findings;
        }

        private void street(String whom, String post, @Nullable String status) {
            long many = posts.getOrDefault(0L, List.of()).stream().filter(each -> each.held(day) && each.post().equals(post))
                    .filter(each -> status == null || status.equals(each.status())).map(CheckupStore.Post::person).distinct()
                    .count();
            Parameter least = parameters.find(whom + "人数下限", day).orElse(null);
            Parameter most = parameters.find(whom + "人数上限", day).orElse(null);
            if (outside(many, least, most)) {
                findings.add(new Finding("—", "本街道", STREET, whom + " " + many + " 人，应为 " + words(least) + "至 " + words(most),
                        least == null ? "" : least.basis()));
            }
        }

        private void vacant(CheckupStore.Union union, String post) {
            Parameter limit = parameters.find("主席空缺补选月数", day).orElse(null);
            List<CheckupStore.Post> holders = posts(union).stream().filter(each -> each.post().equals(post)).toList();
            boolean never = holders.isEmpty();
            if (limit == null || limit.amount() == null || holders.stream().anyMatch(each -> each.held(day))
                    || (never && !post.equals("主席"))) {
                return; // many unions need no vice-chair: only one that had some can lack one
            }
            LocalDate since = never
                    ? union.founded()
                    : holders.stream().map(CheckupStore.Post::to).max(LocalDate::compareTo).orElse(null);
            if (since == null || since.isBefore(day.minusMonths(limit.amount().intValue()))) {
                add(union, VACANT, post + (never ? "没有登记过" : "自 " + since + " 起空缺") + "，超过 " + limit.words(), limit);
            }
        }

        private void numbers(CheckupStore.Union union) {
            int workers = figure(union, "20");
            int members = figure(union, "24");
            if (people.of(union.id()) && members > workers) {
                add(union, MORE, "上报会员 " + members + " 人，职工 " + workers + " 人", null);
            }
            Parameter fullTime = parameters.find("专职主席人数", day).orElse(null);
            boolean has = posts(union).stream()
                    .anyMatch(each -> each.held(day) && each.post().equals("主席") && "专职".equals(each.status()));
            if (!has && reaches(workers, fullTime)) {
                add(union, FULL_TIME, "职工 " + workers + " 人，达到 " + words(fullTime) + "，可以设专职主席", fullTime);
            }
            Parameter committee = parameters.find("女职工委员会人数", day).orElse(null);
            int female = figure(union, "25");
            if (!women.contains(union.id()) && reaches(female, committee)) {
                add(union, WOMEN, "女会员 " + female + " 人，达到 " + words(committee), committee);
            }
        }

        private void auditors(CheckupStore.Union union) {
            List<CheckupStore.Post> held = posts(union).stream().filter(each -> each.held(day)).toList();
            held.stream().filter(each -> AUDITING.contains(each.post())).forEach(auditor -> held.stream()
                    .filter(each -> each.person() == auditor.person() && conflicts(each)).findFirst()
                    .ifPresent(other -> add(union, BOTH, auditor.name() + "是" + auditor.post() + "，又是" + other.post() + "，应回避",
                            null)));
            held.stream().filter(each -> AUDITING.contains(each.post())).forEach(auditor -> held.stream()
                    .filter(each -> conflicts(each) && each.related(auditor)).findFirst()
                    .ifPresent(other -> add(union, RELATED, auditor.post() + auditor.name() + "和" + other.post() + other.name()
                            + "登记为近亲属，应回避", null)));
        }

        private boolean conflicts(CheckupStore.Post post) {
            String duties = post.duties() == null ? "" : post.duties();
            return post.post().equals("主席") || duties.contains("财务") || duties.contains("出纳");
        }

        private void certificate(CheckupStore.Union union) {
            LocalDate to = union.certifiedTo();
            LocalDate from = union.certifiedFrom();
            if (to != null && to.isBefore(day)) {
                add(union, CERTIFICATE, "法人证书 " + to + " 到期，已过 " + ChronoUnit.DAYS.between(to, day) + " 天", null);
                return;
            }
            Parameter limit = parameters.find("法人变更登记天数", day).orElse(null);
            LocalDate chair = posts(union).stream().filter(each -> each.held(day) && each.post().equals("主席"))
                    .map(CheckupStore.Post::from).filter(java.util.Objects::nonNull).max(LocalDate::compareTo).orElse(null);
            if (limit != null && limit.amount() != null && from != null && chair != null && from.isBefore(chair)
                    && chair.plusDays(limit.amount().longValue()).isBefore(day)) {
                add(union, CERTIFICATE, "主席 " + chair + " 到任，法人证书还是 " + from + " 发的", limit);
            }
        }

        private List<CheckupStore.Post> posts(CheckupStore.Union union) {
            return posts.getOrDefault(union.id(), List.of());
        }

        private int figure(CheckupStore.Union union, String code) {
            return people.figure(code, union.id());
        }

        private void add(CheckupStore.Union union, String what, String how, @Nullable Parameter limit) {
            findings.add(new Finding(union.community(), union.name(), what, how, limit == null ? "" : limit.basis()));
        }
    }

    private static boolean outside(long many, @Nullable Parameter least, @Nullable Parameter most) {
        BigDecimal number = BigDecimal.valueOf(many);
        return (least != null && least.amount() != null && number.compareTo(least.amount()) < 0)
                || (most != null && most.amount() != null && number.compareTo(most.amount()) > 0);
    }

    private static boolean reaches(int many, @Nullable Parameter limit) {
        return limit != null && limit.amount() != null && BigDecimal.valueOf(many).compareTo(limit.amount()) >= 0;
    }

    private static String words(@Nullable Parameter limit) {
        return limit == null ? "—" : limit.words();
    }
}
