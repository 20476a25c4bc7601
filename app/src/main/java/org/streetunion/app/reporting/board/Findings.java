package org.streetunion.app.reporting.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is missing, too much, over soon or behind. */
final class Findings {
    private final Picture picture;
    private final Board board;

    Findings(Picture picture) {
        this.picture = picture;
        this.board = picture.board();
    }

    /** All of it, worst first. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        for (Board.Unit unit : board.units()) {
            picture.holes(unit.id()).forEach(hole -> all.add(new Finding(Finding.Kind.HOLE, unit.id(), 0,
                    unit.name() + "　" + hole.post() + (hole.left() ? "（离岗后没有接任）" : ""))));
        }
        board.units().stream().filter(unit -> picture.after(unit.id()).isEmpty())
                .forEach(unit -> all.add(new Finding(Finding.Kind.NOBODY, unit.id(), 0, unit.name())));
        picture.busy().forEach(cadre -> overload(cadre, all));
        ending(all);
        board.late().forEach(late -> all.add(new Finding(Finding.Kind.BEHIND, late.union(), 0,
                picture.union(late.union()) + "　" + late.words())));
        return all;
    }

    private void overload(Board.Cadre cadre, List<Finding> all) {
        Load load = picture.load(cadre.id());
        List<String> words = new ArrayList<>();
        if (load.days() > board.limits().days()) {
            words.add("每周 " + number(load.days()) + " 天，超过 " + number(board.limits().days()) + " 天");
        }
        if (load.unions() > board.limits().unions()) {
            words.add("联系 " + load.unions() + " 家，超过 " + board.limits().unions() + " 家");
        }
        if (!words.isEmpty()) {
            all.add(new Finding(Finding.Kind.OVERLOAD, 0, cadre.id(), cadre.name() + "　" + String.join("；", words)));
        }
    }

    private void ending(List<Finding> all) {
        board.ties().stream().filter(tie -> soon(tie.to()))
                .sorted(Comparator.comparing((Tie tie) -> tie.to() == null ? LocalDate.MAX : tie.to()))
                .forEach(tie -> all.add(new Finding(Finding.Kind.ENDING, tie.union(), tie.person(),
                        picture.person(tie.person()) + "　" + tie.kind().words() + where(tie) + "，到 " + tie.to())));
    }

    private String where(Tie tie) {
        String place = tie.direct() ? picture.union(tie.union()) : tie.zone() == 0 ? "街道" : picture.zone(tie.zone());
        return (place.isEmpty() ? "" : "（" + place + "）") + (tie.words().equals(tie.kind().words()) ? "" : tie.words());
    }

    private boolean soon(@org.jspecify.annotations.Nullable LocalDate to) {
        return to != null && !to.isAfter(board.limits().soon());
    }

    /** Without a nought behind the point. */
    static String number(double amount) {
        return amount == Math.rint(amount) ? String.valueOf((long) amount) : String.valueOf(Math.round(amount * 10) / 10.0);
    }
}
