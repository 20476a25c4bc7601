package org.streetunion.app.ui.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ui.grid.PastedBlock;

/**
 * A pasted block whose first line is made of headings: its figures go where the headings say, and to the unions that it names.
 *
 * @param columns for each figure of the form the place in a pasted line, as far as it was pasted
 * @param union the place of the union's name; -1 when the lines name none
 * @param rows the lines below the headings
 */
record HeadedBlock(Map<Integer, Integer> columns, int union, List<List<String>> rows) {
    private static final Set<String> NAMES = Set.of("工会名称", "工会全称", "工会", "单位名称", "单位", "名称", "基层工会名称");

    /** Copies both. */
    HeadedBlock {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads a block so; empty when its first line has no heading of a figure. */
    static Optional<HeadedBlock> of(PastedBlock block, List<Column<Integer>> figures) {
        List<String> first = block.rows().get(0).stream().map(Texts::heading).toList();
        Map<Integer, Integer> columns = new HashMap<>();
        for (int figure = 0; figure < figures.size(); figure++) {
            int place = place(first, figures.get(figure));
            if (place >= 0) {
                columns.put(figure, place);
            }
        }
        int union = -1;
        for (int place = first.size() - 1; place >= 0; place--) {
            union = NAMES.contains(first.get(place)) ? place : union;
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadedBlock(columns, union, new ArrayList<>(block.rows().subList(1, block.rows().size()))));
    }

    private static int place(List<String> headings, Column<Integer> figure) {
        return figure.headings().map(Texts::heading).mapToInt(headings::indexOf).filter(place -> place >= 0).findFirst()
                .orElse(-1);
    }

    /** What a line says at a place. */
    static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }
}
