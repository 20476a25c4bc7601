package org.streetunion.app.ui.grid;

import java.util.List;

/**
 * What came of a block that was pasted.
 *
 * @param rows how many lines it had
 * @param lost how many figures found no place
 * @param unknown names in it that no line of the table has
 */
public record Pasted(int rows, int lost, List<String> unknown) {
    private static final int NAMED = 3;

    /** Copies the names. */
    public Pasted {
        unknown = List.copyOf(unknown);
    }

    /** In a sentence for whoever pasted. */
    String sentence() {
        return "已粘贴 " + rows + " 行" + (lost == 0 ? "" : "，有 " + lost + " 个数没有地方放（超出表格，或那一行不在这里填）")
                + (unknown.isEmpty()
                        ? ""
                        : "，表上没有这 " + unknown.size() + " 家工会："
                                + String.join("、", unknown.subList(0, Math.min(NAMED, unknown.size()))))
                + "。核对后保存，Ctrl+Z 退回";
    }
}
