package org.streetunion.app.reporting.summary;

import java.util.List;

/** Whose cadres a table is about: the street's alone, or the communities' too, or all. */
final class CadreRange {
    /** The choice. */
    static final Summary.Option OPTION = new Summary.Option("range", "范围", List.of("街道", "街道和社区", "全部"));

    private CadreRange() {}

    /** The levels that were chosen. */
    static List<String> levels(Summary.Request request) {
        return switch (request.choice(OPTION)) {
            case "街道" -> List.of("街道");
            case "街道和社区" -> List.of("街道", "社区");
            default -> List.of("街道", "社区", "企业");
        };
    }
}
