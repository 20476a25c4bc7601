package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.sample.model.ListWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.model.organisation.Union;

/** Lists, projects and the district's demands, shared among the unions that have a sheet and the people on it. No dice. */
public final class ListWorks {
    private static final int FIRST_MONTH = 7;
    private static final int LAST_MONTH = 9;
    private static final int DUE_DAY = 25;
    private static final List<String> KINDS = List.of("安全劳动保护", "维权维稳帮扶", "技能攻关服务", "文化体育活动", "宣传教育工作", "贴心娘家人服务");
    private static final List<String> PROJECTS = List.of("高温岗位安全巡查", "新就业群体法律咨询", "一线班组技能比武", "街道职工运动会", "劳模故事进车间", "困难职工结对帮扶");

    private ListWorks() {}

    /** Of an office and its sheets. */
    public static ListWork of(Office office, SheetWork sheets) {
        List<ListWork.Task> tasks = new ArrayList<>();
        List<ListWork.Closing> closings = new ArrayList<>();
        for (SheetWork.Post post : sheets.posts()) {
            if (post.post().equals("协理员") && !post.person().isEmpty()) {
                ListWork.Task task = new ListWork.Task("每月走访服务（" + post.union().name() + "）", post.person(), post.union(),
                        LocalDate.of(2026, FIRST_MONTH, 1), DUE_DAY);
                closings.addAll(closings(task, tasks.size()));
                tasks.add(task);
            }
        }
        List<ListWork.Project> projects = new ArrayList<>();
        for (int i = 0; i < PROJECTS.size(); i++) {
            projects.add(new ListWork.Project("2026-" + (i + 1), PROJECTS.get(i), KINDS.get(i), KINDS.get(i) + "团队",
                    300_000L + i * 50_050L));
        }
        boolean large = office.organisation().unions().size() > 100;
        List<ListWork.Quota> quotas = List.of(new ListWork.Quota("职工医疗互助参保", "人", large ? 1793 : 179),
                new ListWork.Quota("工会服务平台注册", "人", large ? 917 : 91));
        return new ListWork(List.copyOf(tasks), List.copyOf(closings), List.copyOf(projects), claims(sheets, projects), quotas,
                parts(sheets, quotas), progress(sheets, quotas));
    }

    /** In time in July, late in August for every second one, and in September every second one is not done. */
    private static List<ListWork.Closing> closings(ListWork.Task task, int place) {
        boolean odd = place % 2 == 1;
        List<ListWork.Closing> closings = new ArrayList<>();
        for (int month = FIRST_MONTH; month <= LAST_MONTH; month++) {
            if (!odd || month < LAST_MONTH) {
                closings.add(new ListWork.Closing(task, month, LocalDate.of(2026, month, odd && month == 8 ? 28 : 20)));
            }
        }
        return closings;
    }

    /** Each part-time vice-chair answers for one; the first was accepted, and so on to every second. */
    private static List<ListWork.Claim> claims(SheetWork sheets, List<ListWork.Project> projects) {
        List<String> vices = sheets.posts().stream().filter(post -> post.post().equals("兼职副主席"))
                .map(SheetWork.Post::person).filter(name -> !name.isEmpty()).distinct().toList();
        List<ListWork.Claim> claims = new ArrayList<>();
        for (int i = 0; i < Math.min(vices.size(), projects.size()); i++) {
            boolean accepted = i % 2 == 0;
            claims.add(new ListWork.Claim(projects.get(i), vices.get(i), LocalDate.of(2026, 3, 10),
                    accepted ? LocalDate.of(2026, 9, 18) : null, accepted ? 95 - i : 0));
        }
        return List.copyOf(claims);
    }

    /** As even as whole people can be shared. */
    private static List<ListWork.Part> parts(SheetWork sheets, List<ListWork.Quota> quotas) {
        List<ListWork.Part> parts = new ArrayList<>();
        int many = sheets.sheets().size();
        for (ListWork.Quota quota : quotas) {
            for (int i = 0; i < many; i++) {
                parts.add(new ListWork.Part(quota, sheets.sheets().get(i),
                        quota.total() / many + (i < quota.total() % many ? 1 : 0)));
            }
        }
        return List.copyOf(parts);
    }

    /** Two weeks of September: half of the part, then a little more the further down the list. */
    private static List<ListWork.Progress> progress(SheetWork sheets, List<ListWork.Quota> quotas) {
        List<ListWork.Progress> progress = new ArrayList<>();
        for (ListWork.Part part : parts(sheets, quotas)) {
            Union union = part.union();
            int more = sheets.sheets().indexOf(union) * 3;
            progress.add(new ListWork.Progress(part.quota(), union, LocalDate.of(2026, 9, 21), part.amount() / 2));
            progress.add(new ListWork.Progress(part.quota(), union, LocalDate.of(2026, 9, 28), part.amount() / 2 + 5 + more));
        }
        return List.copyOf(progress);
    }
}
