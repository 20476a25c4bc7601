package org.streetunion.app.ui.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.work.grants.GrantChoice;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.reports.money.ChineseNumber;

/** 按公式拨付: who would get how much, shown while the formula is written; made as one act at a word. */
public final class GrantPlanPage implements Page {
    private static final List<Problem> NOBODY = List.of(Problem.block(null, "一家也没有勾，请勾选要拨的工会"));
    private final Desk desk;
    private final GrantDeeds grants;
    private final GrantPlanForm form;
    private final GrantLines lines;
    private final Label sums = new Label();
    private final Label said = new Label();
    private final Button make = new Button("拟定这一批");
    private final BorderPane root = new BorderPane();
    private final Background.Pause typing;
    private @Nullable GrantPlan plan;
    private long asked;

    /** At a desk; for these unions, which may be ticked otherwise, or for all when none are named. */
    public GrantPlanPage(Desk desk, GrantDeeds grants, List<Long> unions) {
        this.desk = desk;
        this.grants = grants;
        this.typing = desk.background().pause();
        this.form = new GrantPlanForm(LocalDate.now(desk.office().clock()), () -> typing.then(this::reckon));
        this.lines = new GrantLines(unions, () -> typing.then(this::reckon));
        root.setId("grant-plan");
        root.getStyleClass().add("ledger-page");
        make.setId("grant-make");
        make.getStyleClass().add("accent");
        make.setOnAction(event -> make());
        said.setId("grant-said");
        said.setWrapText(true);
        said.getStyleClass().add("deed-against");
        said.setPadding(new Insets(4, 16, 4, 16));
        root.setTop(new VBox(bar(), form.node(), said));
        root.setCenter(lines.node());
        sums.setId("grant-sums");
        HBox footer = new HBox(16, sums);
        footer.getStyleClass().add("page-footer");
        root.setBottom(footer);
    }

    @Override
    public String title() {
        return "按公式拨付";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reckon();
        form.focus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            reckon();
            event.consume();
        }
    }

    private Node bar() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label hint = new Label("不拨的去掉勾（空格键），看好每家多少再拟定；以后逐笔审批、付款、确认到账");
        hint.getStyleClass().add("faint");
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), hint, spring, make);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    /** What all would get that could take part, and what those get that do; nobody does where the second is empty. */
    private record Reckoned(GrantPlan.Preview all, Optional<GrantPlan> plan, GrantPlan.Preview given) {}

    private void reckon() {
        make.setDisable(true);
        form.plan(desk.office().registers()).ifPresentOrElse(wanted -> {
            long mine = ++asked;
            GrantChoice choice = lines.choice().copy();
            desk.background().read(() -> reckoned(wanted, choice), found -> {
                if (mine == asked) {
                    draw(wanted, found);
                }
            });
        }, () -> said.setText(form.wrong()));
    }

    private Reckoned reckoned(GrantPlan wanted, GrantChoice choice) {
        GrantPlan.Preview all = grants.look(wanted);
        Optional<GrantPlan> chosen = choice.of(wanted, all);
        return new Reckoned(all, chosen, chosen.filter(some -> !some.unions().isEmpty()).map(grants::look)
                .orElseGet(() -> chosen.isPresent() ? all : new GrantPlan.Preview(List.of(), all.left(), NOBODY)));
    }

    private void draw(GrantPlan wanted, Reckoned found) {
        plan = found.plan().orElse(null);
        GrantPlan.Preview given = found.given();
        lines.show(wanted, found.all().lines(), given.lines());
        long wanting = found.all().lines().isEmpty() ? 0 : lines.choice().wanting(found.all());
        said.setText(Stream.concat(given.problems().stream().map(Problem::sentence), wanting == 0
                ? Stream.empty()
                : Stream.of("勾选的还有 " + wanting + " 家不在下面：截至 " + wanted.day() + " 没有" + wanted.basis().words() + "，或不是"
                        + wanted.among().words()))
                .collect(Collectors.joining("；")));
        Long left = given.left();
        int could = found.all().lines().size();
        sums.setText(String.format(Locale.ROOT, "共 %,d 家%s　合计 %s 元　%s%s", given.lines().size(),
                could > given.lines().size() ? "（不勾的 " + (could - given.lines().size()) + " 家不拨）" : "",
                Types.money(given.total()), ChineseNumber.money(given.total()),
                left == null ? "" : "　预算余额 " + Types.money(left) + " 元，拨后剩 " + Types.money(left - given.total()) + " 元"));
        make.setDisable(given.problems().stream().anyMatch(Problem::blocks));
    }

    private void make() {
        GrantPlan wanted = Objects.requireNonNull(plan);
        desk.background().start("拟定拨付", progress -> grants.make(wanted, desk.session().actor()), this::made);
    }

    private void made(Saved saved) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), "已拟定，逐笔单号已编好")) {
            desk.pages().back();
            desk.pages().file(GrantDeeds.BATCHES, saved.id());
        }
    }
}
