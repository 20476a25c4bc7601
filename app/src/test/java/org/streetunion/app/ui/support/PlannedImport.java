package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.port.ImportDesk;

/** Pretends to import: two sheets are recognised, one is not; what it is told it notes. */
public final class PlannedImport implements ImportDesk {
    private final List<String> told = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Optional<Quarter>> quarters = new ArrayList<>();

    @Override
    public List<Source> look(List<Path> paths, String ledger, Progress progress) {
        told.add("look " + paths.size());
        List<Heading> headings = List.of(new Heading("姓名", "name"), new Heading("所在工会", "union"), new Heading("手机长号", ""),
                new Heading("籍贯地", ""));
        return List.of(new Source(Path.of("1-单位底册.xlsx"), "Sheet1", "employers", List.of(new Heading("单位名称", "name")), "",
                new Quarter(2026, 3)),
                new Source(Path.of("会员花名册2026.xlsx"), "花名册", "members", headings, ""),
                new Source(Path.of("会员花名册2026.xlsx"), "Sheet3", "", List.of(new Heading("甲", ""), new Heading("乙", "")), ""),
                new Source(Path.of("通知.et"), "", "", List.of(), "这是 WPS 的 .et 文件，请在 WPS 里另存为 xlsx 再导入"));
    }

    @Override
    public Source taken(Source source, String ledger) {
        told.add("taken " + ledger);
        return new Source(source.file(), source.sheet(), ledger, List.of(new Heading("甲", "name"), new Heading("乙", "")), "");
    }

    @Override
    public List<Preview> check(List<Request> requests, Progress progress) {
        updates.add(requests.get(0).options().update());
        quarters.add(Optional.ofNullable(requests.get(0).options().quarter()));
        requests.forEach(request -> told.add(
                "check " + request.options().ledger() + " " + request.options().update().fillBlanks() + " "
                        + request.options().mapping()));
        return requests.stream().map(request -> preview()).toList();
    }

    private static Preview preview() {
        return new Preview(new Counts(612, 540, 31, 29, 12), List.of(
                new Finding(7, Fate.REJECTED, "李小红", "“证件号码”第 18 位校验不对，请核对身份证"),
                new Finding(19, Fate.REJECTED, "张伟", "有两家叫“红联联合工会”的工会，请写工会编码区分：330206003、330206017"),
                new Finding(3, Fate.ADDED, "赵敏", ""), new Finding(4, Fate.ADDED, "钱芳", "没有证件号码，按未实名登记"),
                new Finding(5, Fate.UPDATED, "孙丽", "移动电话"), new Finding(6, Fate.SAME, "周涛", "")));
    }

    @Override
    public Outcome run(Request request, Actor actor, Progress progress) {
        told.add("run " + request.options().ledger());
        return new Outcome(1, new Counts(612, 540, 31, 29, 12), Path.of("会员花名册2026_退改12行.xlsx"), false);
    }

    /** How existing rows were to be treated, check by check. */
    public List<Update> updates() {
        return List.copyOf(updates);
    }

    /** What quarter was chosen for the first sheet, check by check. */
    public List<Optional<Quarter>> quarters() {
        return List.copyOf(quarters);
    }

    /** What was asked for. */
    public List<String> told() {
        return List.copyOf(told);
    }
}
