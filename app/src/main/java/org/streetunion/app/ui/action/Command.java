package org.streetunion.app.ui.action;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Every act of the window: its words, its icon, its key. */
public enum Command {
    /** A row that does not exist yet. */
    NEW("新增", Material2OutlinedAL.ADD, "Ctrl+N"),
    /** The current row's form. */
    OPEN("打开", Material2OutlinedAL.EDIT, "F2"),
    /** The ticked rows, or the current one. */
    TRASH("移入回收站", Material2OutlinedAL.DELETE, "Delete"),
    /** Back from the bin. */
    RESTORE("恢复", Material2OutlinedMZ.RESTORE_FROM_TRASH, null),
    /** Looks into the bin. */
    BIN("回收站", Material2OutlinedAL.DELETE, null),
    /** Within this list. */
    FIND("查找", Material2OutlinedMZ.SEARCH, "Ctrl+F"),
    /** In all registers. */
    EVERYWHERE("全部查找", Material2OutlinedMZ.SEARCH, "Ctrl+K"),
    /** One more condition. */
    FILTER("筛选", Material2OutlinedAL.FILTER_LIST, null),
    /** A list as it was on a day. */
    AS_OF("截至日期", Material2OutlinedAL.EVENT, null),
    /** Queries kept by name. */
    GROUPS("分组", Material2OutlinedAL.BOOKMARK_BORDER, null),
    /** Which columns are shown. */
    COLUMNS("列", Material2OutlinedMZ.VIEW_COLUMN, null),
    /** The fields that the office added to the register. */
    FIELDS("自定义字段", Material2OutlinedMZ.POST_ADD, null),
    /** The tree beside the list. */
    TREE("上下级", Material2OutlinedAL.ACCOUNT_TREE, null),
    /** Everything the query finds. */
    ALL("全选", Material2OutlinedMZ.SELECT_ALL, "Ctrl+A"),
    /** To the clipboard. */
    COPY("复制为表格", Material2OutlinedAL.CONTENT_COPY, "Ctrl+C"),
    /** To a file. */
    EXPORT("导出", Material2OutlinedMZ.SAVE_ALT, "Ctrl+E"),
    /** An empty workbook to fill in. */
    TEMPLATE("空白导入模板", Material2OutlinedAL.DESCRIPTION, null),
    /** From workbooks. */
    IMPORT("导入", Material2OutlinedAL.FILE_UPLOAD, "Ctrl+I"),
    /** For a purpose that is kept. */
    UNMASK("显示原文", Material2OutlinedMZ.VISIBILITY, null),
    /** The opposite of showing. */
    MASK("恢复遮盖", Material2OutlinedMZ.VISIBILITY_OFF, null),
    /** Reads again. */
    RELOAD("刷新", Material2OutlinedMZ.REFRESH, "F5"),
    /** Stays on the row. */
    SAVE("保存", Material2OutlinedMZ.SAVE, "Ctrl+S"),
    /** Goes on with an empty form. */
    SAVE_AND_NEW("保存并新增", Material2OutlinedMZ.PLAYLIST_ADD, "Ctrl+Shift+S"),
    /** The same under the key that other programs have for it. */
    SAVE_AND_NEW_TOO("保存并新增", Material2OutlinedMZ.PLAYLIST_ADD, "Ctrl+Enter"),
    /** In list order. */
    PREVIOUS("上一条", Material2OutlinedAL.KEYBOARD_ARROW_UP, "Alt+Up"),
    /** In list order. */
    NEXT("下一条", Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "Alt+Down"),
    /** To the page below. */
    BACK("返回", Material2OutlinedAL.ARROW_BACK, "Esc"),
    /** The last act. */
    UNDO("撤销", Material2OutlinedMZ.UNDO, "Ctrl+Z"),
    /** What there is to read about the page. */
    HELP("怎么用", Material2OutlinedAL.HELP_OUTLINE, "F1"),
    /** All acts, each with its undo. */
    RECENT("最近操作", Material2OutlinedAL.HISTORY, null),
    /** The first page. */
    START("开始", Material2OutlinedAL.HOME, null),
    /** 季度工作报表. */
    REPORT("季度报表", Material2OutlinedAL.ASSESSMENT, null),
    /** 统计表. */
    SUMMARIES("统计表", Material2OutlinedMZ.TABLE_CHART, null),
    /** 会员卡 of the ticked rows, or of the list. */
    CARDS("打印会员卡", Material2OutlinedMZ.PRINT, null),
    /** 挂失 of the ticked members' cards. */
    CARD_LOST("会员卡挂失", Material2OutlinedAL.BLOCK, null),
    /** Where cards are checked, printed and verified. */
    CARD_DESK("会员卡", Material2OutlinedMZ.PAYMENT, null),
    /** The pages of a file, to be read and printed. */
    PREVIEW("预览打印", Material2OutlinedMZ.PAGEVIEW, "Ctrl+P"),
    /** 人数填报: all unions of a quarter on one form. */
    COUNTS("按季填报", Material2OutlinedAL.GRID_ON, null),
    /** What the quarter before had. */
    SAME_AS_LAST("同上季", Material2OutlinedAL.CONTENT_COPY, "Ctrl+D"),
    /** From the clipboard. */
    PASTE("粘贴", Material2OutlinedAL.CONTENT_PASTE, "Ctrl+V"),
    /** 成批登记: many members of one union by hand. */
    BY_HAND("成批登记", Material2OutlinedMZ.PLAYLIST_ADD, "Ctrl+B"),
    /** 对账 with the city's real-name system. */
    RECONCILE("与实名制系统对账", Material2OutlinedAL.COMPARE_ARROWS, null),
    /** A union has another name from a day on. */
    RENAME_UNION("更名", Material2OutlinedAL.LABEL, null),
    /** A union that had ended is at work again. */
    REVIVE_UNION("恢复", Material2OutlinedMZ.RESTORE, null),
    /** 撤销, 注销, 合并 or 迁出 of a union. */
    END_UNION("撤销、注销、合并或迁出", Material2OutlinedAL.CALL_MERGE, null),
    /** A union hangs below another one from a day on. */
    MOVE_UNION("调整上级", Material2OutlinedAL.ACCOUNT_TREE, null),
    /** The file of a union's election. */
    ELECTION("换届", Material2OutlinedAL.HOW_TO_VOTE, null),
    /** The sheet of 三定一统筹 of a union. */
    SHEET("三定一统筹责任书", Material2OutlinedAL.ASSIGNMENT, null), START_SHEETS("新建责任书", Material2OutlinedMZ.NOTE_ADD, null),
    /** The file of an employer's way to a union. */
    FOUNDING("建会", Material2OutlinedAL.ADD_BUSINESS, null),
    /** 会籍接转, 保留, 退会, 除名 and 恢复 of members. */
    TRANSFER("会籍变动", Material2OutlinedMZ.SWAP_HORIZ, null),
    /** Somebody who was engaged goes on. */
    RENEW("续聘", Material2OutlinedAL.AUTORENEW, null),
    /** A post ends. */
    END_POST("免职或解聘", Material2OutlinedMZ.PERSON_REMOVE, null),
    /** 收支流水: one entry after the other. */
    ENTER_VOUCHER("记一笔", Material2OutlinedMZ.POST_ADD, null),
    /** Somebody looked at entries. */
    CHECK_VOUCHERS("审核", Material2OutlinedAL.FACT_CHECK, null),
    /** Entries that were checked are drafts again. */
    UNCHECK_VOUCHERS("退回草稿", Material2OutlinedAL.EDIT, null),
    /** Entries get their numbers and stay. */
    POST_VOUCHERS("记账", Material2OutlinedAL.LIBRARY_BOOKS, null),
    /** A posted voucher is taken back by another. */
    REVERSE_VOUCHER("冲销", Material2OutlinedMZ.UNDO, null),
    /** A month of a book is closed. */
    CLOSE_PERIOD("结账", Material2OutlinedAL.LOCK, null),
    /** The last closed month of a book is opened again. */
    OPEN_PERIOD("反结账", Material2OutlinedAL.LOCK_OPEN, null),
    /** 年度考评 of a year, for everybody. */
    APPRAISE("计算年度考评", Material2OutlinedAL.GRADE, null),
    /** 罢免 or 解聘 of who failed. */
    TAKE_ROLL("登记到会", Material2OutlinedAL.HOW_TO_REG, null), END_FAILED("按考评罢免或解聘", Material2OutlinedMZ.PERSON_REMOVE, null),
    /** A decided appraisal is open again. */
    REOPEN_APPRAISAL("撤销审定", Material2OutlinedAL.LOCK_OPEN, null),
    /** 汇总表 of a year. */
    APPRAISAL_SHEET("履职考核汇总表", Material2OutlinedMZ.TABLE_CHART, null),
    /** Lines of the bank and entries of the books that are one. */
    BANK("银行勾对", Material2OutlinedAL.COMPARE_ARROWS, null),
    /** Payments that came in are posted. */
    BOOK_DUES("收缴记账", Material2OutlinedAL.ACCOUNT_BALANCE_WALLET, null),
    /** Who has to pay for a period. */
    LIST_DUES("列出应缴", Material2OutlinedMZ.PLAYLIST_ADD, null),
    /** The papers of what is given back. */
    REFUND_SHEET("返还清单", Material2OutlinedMZ.TABLE_CHART, null), REFUND_BANK("银行付款文件（返还）", Material2OutlinedAL.ACCOUNT_BALANCE,
            null),
    /** Unions that paid little in a year. */
    LIST_REFUNDS("列出小额缴费", Material2OutlinedMZ.PLAYLIST_ADD_CHECK, null),
    /** A batch of allowances. */
    PROPOSE_PAY("拟定津贴", Material2OutlinedMZ.PAYMENTS, null),
    /** 发放表 of a batch. */
    PAY_SHEET("发放表", Material2OutlinedMZ.TABLE_CHART, null),
    /** The paper that goes with them. */
    SLIP("会籍接转单", Material2OutlinedAL.ASSIGNMENT, null),
    /** The same values in many rows. */
    MASS_CHANGE("批量修改", Material2OutlinedAL.FORMAT_PAINT, "Ctrl+M"),
    /** Rows that may be one. */
    DUPLICATES("查重", Material2OutlinedMZ.PEOPLE_OUTLINE, null),
    /** Two rows become one. */
    MERGE("合并勾选的两条", Material2OutlinedAL.CALL_MERGE, null),
    /** Workbooks that go out to the unions and come back. */
    COLLECT("收集", Material2OutlinedAL.ALL_INBOX, null),
    /** 考核: points of all unions of a scheme. */
    SCORES("考核打分", Material2OutlinedMZ.STAR_OUTLINE, null),
    /** 预算: what may be spent in a year, on one form. */
    BUDGET("编预算", Material2OutlinedAL.ACCOUNT_BALANCE, null),
    /** 统筹看板: who looks after what, and what is missing. */
    BOARD("统筹看板", Material2OutlinedAL.DASHBOARD, null),
    /** 本月清单: what is due, to be crossed off. */
    MONTH_LIST("本月清单", Material2OutlinedMZ.PLAYLIST_ADD_CHECK, null),
    /** 销号 of the ticked lines. */
    CLOSE_TASKS("销号", Material2OutlinedAL.DONE, null),
    /** 认领 of a project. */
    CLAIM("认领", Material2OutlinedAL.HOW_TO_REG, null),
    /** 验收 of a claim. */
    ACCEPT_CLAIM("验收", Material2OutlinedAL.FACT_CHECK, null),
    /** A batch of grants by a formula. */
    PLAN_GRANTS("按公式拨付", Material2OutlinedAL.CALCULATE, null),
    /** 拨付明细表 of a batch. */
    GRANT_SHEET("拨付明细表", Material2OutlinedMZ.TABLE_CHART, null),
    /** The file by which the bank pays them. */
    GRANT_BANK("银行付款文件（拨付）", Material2OutlinedAL.ACCOUNT_BALANCE, null),
    /** The receipt of each union. */
    GRANT_RECEIPTS("填收据号", Material2OutlinedMZ.RECEIPT, null),
    /** Gifts are booked together. */
    BOOK_BENEFITS("慰问入账", Material2OutlinedMZ.RECEIPT_LONG, null),
    /** The list on which gifts are signed for. */
    BENEFIT_SHEET("慰问签收表", Material2OutlinedMZ.TABLE_CHART, null),
    /** What auditors ask. */
    AUDIT("经审", Material2OutlinedAL.GAVEL, null),
    /** 分解 of a district's target. */
    SPLIT_QUOTA("分解", Material2OutlinedAL.CALL_SPLIT, null),
    /** How far everybody is with a district's target. */
    WEEKLY_PROGRESS("填周进度", Material2OutlinedAL.CALENDAR_TODAY, null),
    /** 出具文书 about a row. */
    LETTER("出具文书", Material2OutlinedAL.DRAFTS, null),
    /** The templates of letters. */
    LETTER_TEMPLATES("文书模板", Material2OutlinedAL.ARTICLE, null),
    /** Who the office is, and its code lists. */
    SETTINGS("设置", Material2OutlinedMZ.SETTINGS, null);

    private final String words;
    private final String icon;
    private final @Nullable String key;

    Command(String words, Ikon icon, @Nullable String key) {
        this.words = words;
        this.icon = icon.getDescription();
        this.key = key;
    }

    /** In the user's words. */
    public String words() {
        return words;
    }

    /** Its icon, drawn anew. */
    public FontIcon icon() {
        return new FontIcon(icon);
    }

    /** Its key, when it has one. */
    public Optional<KeyCombination> key() {
        return Optional.ofNullable(key).map(KeyCombination::valueOf);
    }

    /** Whether this key press means it. */
    public boolean isMeantBy(KeyEvent event) {
        return key().map(combination -> combination.match(event)).orElse(false);
    }

    /** A button with words. */
    public Button button(Runnable run) {
        Button button = bare(run);
        button.setText(words);
        return button;
    }

    /** A button that shows its icon only. */
    public Button iconButton(Runnable run) {
        Button button = bare(run);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /** A menu line. */
    public MenuItem menuItem(Runnable run) {
        MenuItem item = new MenuItem(words, icon());
        item.setOnAction(event -> run.run());
        return item;
    }

    /** The words with the key behind them. */
    public String hint() {
        return key().map(combination -> words + "（" + combination.getDisplayText() + "）").orElse(words);
    }

    private Button bare(Runnable run) {
        Button button = new Button();
        button.setGraphic(icon());
        button.setId(name().toLowerCase(java.util.Locale.ROOT));
        button.setTooltip(new Tooltip(hint()));
        button.setOnAction(event -> run.run());
        button.setFocusTraversable(false);
        return button;
    }
}
