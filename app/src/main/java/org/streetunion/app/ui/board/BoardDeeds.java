package org.streetunion.app.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.port.UnionBoard;
import org.streetunion.app.work.board.Arranging;
import org.streetunion.app.work.board.BoardPapers;
import org.streetunion.app.work.board.Step;

/** What is done on the board: asked, then tried or written. */
final class BoardDeeds implements UnionList.Acts {
    private static final int SHOWN = 12;
    private final Desk desk;
    private final UnionBoard port;
    private final BoardModel model;

    BoardDeeds(Desk desk, UnionBoard port, BoardModel model) {
        this.desk = desk;
        this.port = port;
        this.model = model;
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    /** Whether the board of another day is looked at; says then why nothing can be arranged. */
    private boolean past() {
        LocalDate day = model.day().get();
        if (day != null) {
            desk.asking().remark("现在看的是 " + day + " 的看板，只能看。回到今天再安排");
        }
        return day != null;
    }

    /** Arranges for the chosen union, or says that one is to be chosen. */
    void arrangeOr(Board.@Nullable Unit chosen) {
        if (chosen == null) {
            desk.asking().remark("先在中间选一家工会，再选由谁来；也可以直接把人拖到工会上");
        } else {
            arrange(null, chosen, null);
        }
    }

    @Override
    public void arrange(Dragging.@Nullable Held who, Board.Unit unit, Board.@Nullable Hole hole) {
        if (past()) {
            return;
        }
        ArrangeForm form = new ArrangeForm(model, unit, today(), who).at(hole);
        desk.asking().fill(form.form()).ifPresent(wish -> {
            if (model.trying().get()) {
                model.attempt(List.of(wish.step()));
            } else {
                List<Step> steps = List.of(wish.step());
                checked(steps, "没有办成", warned -> {
                    if (warned.isEmpty() || desk.asking().confirm("请核对", warned + "\n仍然安排吗？", "仍然安排")) {
                        write(steps, wish.papers());
                    }
                });
            }
        });
    }

    @Override
    public void open(Tie tie) {
        desk.pages().row(tie.kind().ledger(), tie.row());
    }

    @Override
    public void open(Board.Unit unit) {
        desk.pages().row("unions", unit.id());
    }

    @Override
    public void end(Tie tie) {
        if (past()) {
            return;
        }
        Step.End step = new Step.End(tie, today().minusDays(1));
        if (model.trying().get()) {
            model.attempt(List.of(step));
        } else {
            checked(List.of(step), "没有办成", warned -> {
                String asked = BoardWords.step(step, model.now()) + "，结束吗？" + (warned.isEmpty() ? "" : "\n" + warned);
                if (desk.asking().confirm("结束" + tie.kind().words(), asked, "结束")) {
                    write(List.of(step), false);
                }
            });
        }
    }

    /** Says that something is still being tried. */
    void keepTrying() {
        desk.asking().remark("试排里还有 " + model.steps().size() + " 项，请先应用或放弃");
    }

    /** Asks who shares, lets a proposal be worked out, and puts it among what is tried; says there how good it is. */
    void balance(Consumer<String> said) {
        if (model.picture().get() == null) {
            return;
        }
        SharersForm form = new SharersForm(model.now());
        desk.asking().fill(form.form()).ifPresent(people -> desk.background().start("均衡分配",
                progress -> port.propose(model.now(), people, today(), progress), proposed -> {
                    if (proposed.steps().isEmpty()) {
                        desk.asking().remark("不用调整：" + proposed.words());
                    } else {
                        model.attempt(proposed.steps());
                        said.accept("均衡分配：" + proposed.words());
                    }
                }));
    }

    /** Writes what was tried, after it was looked at once more. */
    void apply() {
        List<Step> steps = List.copyOf(model.steps());
        checked(steps, "还不能应用", warned -> {
            int answer = desk.asking().choose("应用试排", "把 " + steps.size() + " 项安排一次写入，可以一次撤销。"
                    + (warned.isEmpty() ? "" : "\n" + warned), List.of("应用", "应用并出通知和联系卡", "取消"));
            if (answer < 2) {
                write(steps, answer == 1);
            }
        });
    }

    /** Says what stands against steps; when nothing does, hands on what should be known of them, empty for nothing. */
    private void checked(List<Step> steps, String refused, Consumer<String> next) {
        desk.background().read(() -> port.check(steps), problems -> {
            String blocked = said(problems, true);
            if (blocked.isEmpty()) {
                next.accept(said(problems, false));
            } else {
                desk.asking().choose(refused, blocked, List.of("知道了"));
            }
        });
    }

    private void write(List<Step> steps, boolean papers) {
        desk.background().start("统筹安排", progress -> port.run(steps, desk.session().actor(), progress), done -> {
            if (!done.done()) {
                desk.asking().choose("没有办成", said(done.problems(), true), List.of("知道了"));
                return;
            }
            model.discard();
            desk.session().wrote();
            String words = steps.size() == 1 ? BoardWords.step(steps.get(0), model.now()) : "已安排 " + steps.size() + " 项";
            if (papers) {
                papers(done, words);
            } else {
                desk.asking().remark(words, new Undoing(desk).offer(done.batch()));
            }
        });
    }

    private void papers(Arranging.Done done, String words) {
        desk.background().start("出调配通知和联系卡", progress -> port.papers(done, desk.session().actor(), desk.session().viewer()),
                written -> {
                    desk.session().wrote();
                    List<Asking.Offer> offers = new ArrayList<>();
                    if (!written.files().isEmpty()) {
                        offers.add(WrittenFile.offer(desk, port.folder()));
                    }
                    Asking.Offer undo = new Undoing(desk).offer(done.batch());
                    if (undo != null) {
                        offers.add(undo);
                    }
                    desk.asking().remark(words + "。" + told(written), offers);
                });
    }

    private static String told(BoardPapers.Written written) {
        String files = written.files().isEmpty() ? "" : "写了 " + written.files().size() + " 个文件。";
        return files + String.join("；", written.notes());
    }

    private static String said(List<Problem> problems, boolean blocking) {
        List<String> sentences = problems.stream().filter(problem -> problem.blocks() == blocking).map(Problem::sentence)
                .distinct()
                .toList();
        String shown = sentences.stream().limit(SHOWN).collect(Collectors.joining("\n"));
        return sentences.size() > SHOWN ? shown + "\n还有 " + (sentences.size() - SHOWN) + " 条" : shown;
    }
}
