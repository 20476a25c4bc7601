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
    NEW("新增", Material2OutlinedAL.ADD, "Ctrl+N"),
    OPEN("打开", Material2OutlinedAL.EDIT, "F2"),
    TRASH("移入回收站", Material2OutlinedAL.DELETE, "Delete"),
    RESTORE("恢复", Material2OutlinedMZ.RESTORE_FROM_TRASH, null),
    BIN("回收站", Material2OutlinedAL.DELETE, null),
    FIND("查找", Material2OutlinedMZ.SEARCH, "Ctrl+F"),
    EVERYWHERE("全部查找", Material2OutlinedMZ.SEARCH, "Ctrl+K"),
    FILTER("筛选", Material2OutlinedAL.FILTER_LIST, null),
    COLUMNS("列", Material2OutlinedMZ.VIEW_COLUMN, null),
    TREE("上下级", Material2OutlinedAL.ACCOUNT_TREE, null),
    ALL("全选", Material2OutlinedMZ.SELECT_ALL, "Ctrl+A"),
    COPY("复制为表格", Material2OutlinedAL.CONTENT_COPY, "Ctrl+C"),
    EXPORT("导出", Material2OutlinedMZ.SAVE_ALT, "Ctrl+E"),
    TEMPLATE("空白导入模板", Material2OutlinedAL.DESCRIPTION, null),
    IMPORT("导入", Material2OutlinedAL.FILE_UPLOAD, "Ctrl+I"),
    UNMASK("显示原文", Material2OutlinedMZ.VISIBILITY, null),
    MASK("恢复遮盖", Material2OutlinedMZ.VISIBILITY_OFF, null),
    RELOAD("刷新", Material2OutlinedMZ.REFRESH, "F5"),
    SAVE("保存", Material2OutlinedMZ.SAVE, "Ctrl+S"),
    SAVE_AND_NEW("保存并新增", Material2OutlinedMZ.PLAYLIST_ADD, "Ctrl+Shift+S"),
    SAVE_AND_NEW_TOO("保存并新增", Material2OutlinedMZ.PLAYLIST_ADD, "Ctrl+Enter"),
    PREVIOUS("上一条", Material2OutlinedAL.KEYBOARD_ARROW_UP, "Alt+Up"),
    NEXT("下一条", Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "Alt+Down"),
    BACK("返回", Material2OutlinedAL.ARROW_BACK, "Esc"),
    UNDO("撤销", Material2OutlinedMZ.UNDO, "Ctrl+Z"),
    RECENT("最近操作", Material2OutlinedAL.HISTORY, null),
    START("开始", Material2OutlinedAL.HOME, null),
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
