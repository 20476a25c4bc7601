package org.streetunion.app.ui.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.DesignFile;

/** The designs by name: which is open, which is in use, and what is done with them as a whole. */
final class DesignFiles {
    private final Desk desk;
    private final CardStudio studio;
    private final DesignModel model;
    private final Consumer<List<CardDesigns.Listed>> list;
    private String key = CardDesigns.CARD;
    private String used = CardDesigns.CARD;
    private List<CardDesigns.Listed> all = List.of();

    DesignFiles(Desk desk, CardStudio studio, DesignModel model, Consumer<List<CardDesigns.Listed>> list) {
        this.desk = desk;
        this.studio = studio;
        this.model = model;
        this.list = list;
    }

    /** The key of the open design. */
    String key() {
        return key;
    }

    /** What is to be said of the open design. */
    String words() {
        String use = key.equals(used) ? "在用" : "没有在用";
        return (own() ? "本单位的卡面" : "自带的卡面，改了会另存一份") + "，" + use + (model.dirty() ? "，有改动没保存" : "");
    }

    /** Opens the design in use. */
    void open() {
        desk.background().read(studio::used, inUse -> {
            used = inUse;
            read(inUse);
        });
    }

    /** Opens another design, when the open one may be left. */
    void choose(String other) {
        if (mayLeave()) {
            read(other);
        } else {
            list.accept(all);
        }
    }

    private void read(String other) {
        desk.background().read(() -> studio.design(other), design -> {
            key = other;
            model.open(design);
            again();
        });
    }

    private void again() {
        desk.background().read(studio::designs, found -> {
            all = found;
            list.accept(found);
        });
    }

    boolean mayLeave() {
        if (!model.dirty()) {
            return true;
        }
        int answer = desk.asking().choose("卡面有改动没保存", "“" + model.design().name() + "”改过了，还没有保存。",
                List.of("保存", "不保存", "回去接着改"));
        if (answer == 0) {
            save(false);
        } else if (answer == 1) {
            model.kept(model.design());
        }
        return answer < 2;
    }

    private boolean own() {
        return !key.equals(CardDesigns.CARD) && !key.equals(CardDesigns.BOOKLET);
    }

    /** Keeps the open design; a shipped one, or one that is to be another, under a name that is free. */
    void save(boolean anew) {
        boolean fresh = anew || !own();
        CardDesign design = fresh ? model.design().named(free(model.design().name())) : model.design();
        String under = fresh ? "" : key;
        boolean follows = !anew && key.equals(used);
        desk.background().start("保存卡面", progress -> {
            String kept = studio.keep(under, design);
            if (follows) {
                studio.use(kept);
            }
            return kept;
        }, kept -> {
            used = follows ? kept : used;
            key = kept;
            model.kept(design);
            again();
            desk.asking().remark("卡面“" + design.name() + "”已保存" + (key.equals(used) ? "，印卡就用它" : ""));
        });
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; taken(free); i++) {
            String tail = String.valueOf(i);
            free = name.substring(0, Math.min(name.length(), CardDesign.LONGEST - tail.length())) + tail;
        }
        return free;
    }

    private boolean taken(String name) {
        return all.stream().anyMatch(each -> each.name().equals(name));
    }

    void use() {
        String chosen = key;
        desk.background().read(() -> {
            studio.use(chosen);
            return chosen;
        }, done -> {
            used = done;
            list.accept(all);
            desk.asking().remark("以后印卡就用“" + model.design().name() + "”");
        });
    }

    /** Looks as shipped again; one step back undoes it. */
    void reset() {
        CardDesign shipped = model.design().form() == CardDesign.Form.CARD ? ShippedDesigns.CARD : ShippedDesigns.BOOKLET;
        model.put(own() ? shipped.named(model.design().name()) : shipped);
    }

    void remove() {
        if (!own()) {
            desk.asking().remark("自带的卡面不能删除");
            return;
        }
        if (desk.asking().confirm("删除卡面", "删除“" + model.design().name() + "”？已经印出的卡不受影响。", "删除")) {
            String gone = key;
            desk.background().read(() -> {
                studio.remove(gone);
                return studio.used();
            }, inUse -> {
                used = inUse;
                read(inUse);
            });
        }
    }

    void write() {
        CardDesign design = model.design();
        desk.around().files().save("导出卡面设计", design.name() + DesignFile.ENDING, List.of("*" + DesignFile.ENDING))
                .ifPresent(file -> desk.background().start("导出卡面", progress -> {
                    studio.write(design, file);
                    return file;
                }, done -> desk.asking().remark("已导出到 " + done.getFileName())));
    }

    void take() {
        List<Path> chosen = desk.around().files().open("导入卡面设计", List.of("*" + DesignFile.ENDING));
        if (!chosen.isEmpty() && mayLeave()) {
            desk.background().start("导入卡面", progress -> studio.take(chosen.get(0)), this::read);
        }
    }
}
