package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.TableText;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.port.ListExport;

/** Takes a list as it stands out of the window: to the clipboard, to a file. */
final class Outputs {
    private static final int MOST_COPIED = 20_000;
    private static final int PIECE = 500;
    private final Desk desk;
    private final LedgerModel model;

    Outputs(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Copies the ticked rows, or the current one, as a table with headings. */
    void copy(@Nullable Slot current, List<Column<?>> columns) {
        model.chosen(current, ids -> copy(ids, columns));
    }

    /** The same with the list as it stands when no row is ticked. */
    void copyList(List<Column<?>> columns) {
        model.chosen(null, ids -> {
            if (ids.length > 0) {
                copy(ids, columns);
            } else {
                Query query = model.query();
                desk.background().read(() -> model.register().ids(query), all -> copy(all, columns));
            }
        });
    }

    private void copy(long[] ids, List<Column<?>> columns) {
        if (ids.length == 0 || ids.length > MOST_COPIED) {
            desk.asking().remark(ids.length == 0 ? "没有可以复制的行" : "一次最多复制 " + MOST_COPIED + " 行，更多请用导出");
            return;
        }
        Viewer viewer = desk.session().viewer();
        LocalDate day = model.day().get();
        desk.background().read(() -> rows(ids, day, viewer), rows -> {
            desk.around().clipboard().put(TableText.plain(columns, rows), TableText.html(columns, rows));
            desk.asking().remark("已复制 " + ids.length + " 行，可以粘贴到 WPS、Excel 或微信");
        });
    }

    /** Writes the list as it stands to a file. */
    void export(List<Column<?>> columns) {
        ListExport exports = desk.office().filled(ListExport.class);
        if (exports == null) {
            return;
        }
        Query query = model.query();
        ListExport.Request request = new ListExport.Request(model.register(), query, columns, desk.session().viewer());
        Optional<Path> target = desk.around().files().save("导出" + model.ledger().title(), fileName(), List.of("xlsx", "pdf"));
        target.ifPresent(path -> desk.background().start("导出" + model.ledger().title(),
                progress -> exports.write(request, path, progress), whole -> {
                    if (whole) {
                        written(path);
                    } else {
                        desk.asking().remark("已停止，没有写出文件");
                    }
                }));
    }

    /** Writes an empty template for the import. */
    void template() {
        ListExport exports = desk.office().filled(ListExport.class);
        if (exports == null) {
            return;
        }
        Optional<Path> target = desk.around().files().save("空白导入模板", model.ledger().title() + "_导入模板.xlsx", List.of("xlsx"));
        target.ifPresent(path -> desk.background().start("导入模板", progress -> {
            exports.template(model.register(), path);
            return path;
        }, this::written));
    }

    private void written(Path path) {
        desk.asking().remark("已写好 " + path.getFileName(), WrittenFile.offer(desk, path));
    }

    private String fileName() {
        String today = LocalDate.now(desk.office().clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
        LocalDate past = model.day().get();
        String day = past == null ? today : "截至" + past.format(DateTimeFormatter.BASIC_ISO_DATE);
        return model.ledger().title() + "_" + day + ".xlsx";
    }

    private List<Row> rows(long[] ids, @Nullable LocalDate day, Viewer viewer) {
        List<Row> rows = new ArrayList<>(ids.length);
        for (int from = 0; from < ids.length; from += PIECE) {
            rows.addAll(model.register().rows(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PIECE)), day, viewer));
        }
        return rows;
    }
}
