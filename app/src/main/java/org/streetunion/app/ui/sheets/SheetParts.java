package org.streetunion.app.ui.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.sheets.LookAtSheet;

/** The four parts of a sheet and its versions, a tab each. */
final class SheetParts {
    private final Desk desk;
    private final FixSheets sheets;
    private final TabPane tabs = new TabPane();
    private final PartTable<SheetFacts.Post> posts;
    private final PartTable<TargetProgress> targets;
    private final PartTable<SheetFacts.Guarantee> guarantees;
    private final PartTable<SheetFacts.Staff> staff;
    private final PartTable<LookAtSheet.Version> versions;
    private final QuarterChart chart;
    private LookAtSheet.@Nullable View view;

    SheetParts(Desk desk, FixSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
        posts = new PartTable<SheetFacts.Post>("sheet-posts", "还没有岗位", SheetFacts.Post::hole, each -> open("posts", each.id()))
                .text("编号", 52, SheetFacts.Post::number).text("岗位", 150, SheetFacts.Post::post)
                .text("责任人", 84, SheetFacts.Post::holder)
                .text("身份", 60, SheetFacts.Post::standing)
                .text("职责条目", 470, each -> each.duties().isEmpty() ? "（没有职责）" : each.duties().replace('\n', '；'))
                .text("联系单位", 76, each -> each.links() + " 家").text("上岗", 96, each -> day(each.from()));
        targets = new PartTable<TargetProgress>("sheet-targets", "还没有指标", TargetProgress::behind,
                each -> open("targets", each.target().id())).text("类别", 60, each -> each.target().category())
                .text("指标", 140, each -> each.target().name()).text("年初基数", 76, each -> TargetProgress.text(each.target().base()))
                .text("完成情况", 280, TargetProgress::words)
                .bar("进度", 120, TargetProgress::rate).text("季度进度", 170, TargetProgress::lineWords)
                .text("分值", 52, each -> TargetProgress.text(each.target().points()))
                .text("得分", 56, each -> TargetProgress.text(each.score()))
                .text("取自", 130, each -> each.target().from());
        guarantees = new PartTable<SheetFacts.Guarantee>("sheet-guarantees", "还没有保障", SheetParts::tight,
                each -> open("guarantees", each.id())).text("类别", 60, SheetFacts.Guarantee::aspect)
                .text("项目", 180, each -> each.item() + (each.ownLine() ? "（单列）" : ""))
                .text("拨付主体", 110, SheetFacts.Guarantee::payer).text("核定（元）", 120, each -> money(each.approved()))
                .text("到位（元）", 120, each -> money(each.received())).text("支出（元）", 120, each -> money(each.spent()))
                .text("面积（㎡）", 90, each -> TargetProgress.text(each.area()))
                .text("落实状态", 80, SheetFacts.Guarantee::fulfilment);
        staff = new PartTable<SheetFacts.Staff>("sheet-staff", "没有统筹使用的人员；在“人员调配”里登记使用单位是本工会的", each -> false,
                each -> open("secondments", each.id())).text("姓名", 84, SheetFacts.Staff::person)
                .text("统筹方式", 90, SheetFacts.Staff::manner).text("调配种类", 80, SheetFacts.Staff::kind)
                .text("派出单位", 240, SheetFacts.Staff::lender)
                .text("服务片区", 130, SheetFacts.Staff::zone)
                .text("每周天数", 76, each -> TargetProgress.text(each.days())).text("起", 96, each -> day(each.from()))
                .text("止", 96, each -> day(each.to())).text("统筹主体", 80, SheetFacts.Staff::ledBy)
                .text("考核主体", 80, SheetFacts.Staff::appraisedBy)
                .text("调配单号", 120, SheetFacts.Staff::notice);
        versions = new PartTable<LookAtSheet.Version>("sheet-versions", "还没有签订", each -> false,
                each -> desk.asking().choose(each.title(), each.changes().isEmpty() ? "首次签订" : each.changes(), List.of("知道了")))
                .text("版本", 420, LookAtSheet.Version::title)
                .text("与上一版的差异", 560, each -> each.changes().replace('\n', '；'));
        chart = new QuarterChart(desk, sheets);
        Tab bars = new Tab("季度进度图", chart.node());
        bars.selectedProperty().addListener((any, old, now) -> chart.shown(now));
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(tab("一、定岗位职责", posts.node(), add("posts", "新增岗位"), links()),
                tab("二、定目标考核", targets.node(), add("targets", "新增指标"), behindIt(), bases()), bars,
                tab("三、定工作保障", guarantees.node(), add("guarantees", "新增保障")),
                tab("四、统筹人员使用", staff.node(), lend()), tab("签订与更正", versions.node(), correction()));
    }

    TabPane node() {
        return tabs;
    }

    void show(LookAtSheet.View found) {
        view = found;
        posts.show(found.facts().posts());
        targets.show(found.facts().targets());
        guarantees.show(found.facts().guarantees());
        staff.show(found.facts().staff());
        versions.show(found.versions());
        chart.show(found);
    }

    private static Tab tab(String title, TableView<?> table, Button... buttons) {
        HBox bar = new HBox(8, buttons);
        bar.setAlignment(Pos.CENTER_LEFT);
        Label keys = new Label("双击或回车 打开");
        keys.getStyleClass().add("faint");
        bar.getChildren().add(keys);
        VBox box = new VBox(8, bar, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("form");
        return new Tab(title, box);
    }

    private Button add(String ledger, String words) {
        Button button = new Button(words);
        button.setId("sheet-add-" + ledger);
        button.setOnAction(event -> fresh(ledger, Map.of("union", union(), "sheet_year", year())));
        return button;
    }

    private Button lend() {
        Button button = new Button("登记调配");
        button.setId("sheet-lend");
        button.setOnAction(event -> fresh("secondments", Map.of("user", union())));
        return button;
    }

    private Button links() {
        Button button = new Button("联系单位…");
        button.setId("sheet-links");
        button.setOnAction(event -> desk.pages().ledger("postlinks",
                Query.ALL.and(new Filter.OneOf("union", List.of(union()))).and(new Filter.OneOf("sheet_year", List.of(year())))));
        return button;
    }

    /** The rows behind the number of the chosen target. */
    private Button behindIt() {
        Button button = new Button("看名单");
        button.setId("sheet-list");
        button.setOnAction(event -> {
            TargetProgress chosen = targets.chosen();
            if (chosen == null || chosen.target().source().isEmpty()) {
                desk.asking().remark(chosen == null ? "先选一项指标" : "这项指标是手工登记的，没有名单；材料附在指标上");
                return;
            }
            chosen.target().source().ifPresent(source -> desk.background().read(
                    () -> sheets.list(source, union().id(), year(), LocalDate.now(desk.office().clock())),
                    ids -> desk.pages().ledger(source.register(),
                            Query.ALL.and(new Filter.Ids(chosen.target().name() + "：" + source.meaning(), ids)))));
        });
        return button;
    }

    /** What stood at the end of the year before, where nobody typed it. */
    private Button bases() {
        Button button = new Button("取年初基数");
        button.setId("sheet-bases");
        button.setOnAction(event -> desk.background().start("取年初基数",
                progress -> sheets.bases(sheet(), desk.session().actor()), done -> {
                    if (done.done()) {
                        desk.session().wrote();
                        desk.asking().remark("已取年初基数", new Undoing(desk).offer(done.batch()));
                    } else {
                        desk.asking().remark(done.problems().get(0).sentence());
                    }
                }));
        return button;
    }

    /** The paper of the chosen version, or of the open or the last 更正. */
    private Button correction() {
        Button button = new Button("打印更正");
        button.setId("sheet-print-correction");
        button.setOnAction(event -> {
            LookAtSheet.Version chosen = versions.chosen();
            int version = chosen == null ? 0 : chosen.number();
            desk.background().start("写目标责任书更正", progress -> sheets.correction(sheet(), version, desk.session().actor()),
                    desk.pages()::preview);
        });
        return button;
    }

    private long sheet() {
        return java.util.Objects.requireNonNull(view, "shown before it is used").facts().head().id();
    }

    private void fresh(String ledger, Map<String, Object> preset) {
        desk.pages().push(new RecordPage(desk, desk.office().registers().get(ledger), new RecordPage.Start(0, preset, null)));
    }

    private void open(String ledger, long id) {
        desk.pages().push(new RecordPage(desk, desk.office().registers().get(ledger), new RecordPage.Start(id, Map.of(), null)));
    }

    private Reference union() {
        LookAtSheet.View shown = java.util.Objects.requireNonNull(view, "shown before it is used");
        return new Reference(shown.facts().head().union(), shown.facts().head().name());
    }

    private int year() {
        return java.util.Objects.requireNonNull(view, "shown before it is used").facts().head().year();
    }

    /** More spent than arrived, or more arrived than approved. */
    private static boolean tight(SheetFacts.Guarantee each) {
        long received = amount(each.received());
        return amount(each.spent()) > received || (each.approved() != null && received > amount(each.approved()));
    }

    private static long amount(@Nullable Long cents) {
        return cents == null ? 0 : cents;
    }

    private static String money(@Nullable Long cents) {
        return cents == null ? "—" : Types.money(cents);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
