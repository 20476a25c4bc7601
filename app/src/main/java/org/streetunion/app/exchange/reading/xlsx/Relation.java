package org.streetunion.app.exchange.reading.xlsx;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.exchange.reading.UnreadableFile;

/**
 * How one part of the package points to another.
 *
 * @param type last word of the relation's type, the same in the usual and the strict notation
 * @param target the part's name in the package
 */
record Relation(String type, String target) {
    /** The relations of a part by id; of the package itself for the empty name. Links out of the package are left out. */
    static Map<String, Relation> of(ZipPackage pack, String part) throws UnreadableFile {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<Part> found = Part.open(pack, name);
        if (found.isPresent()) {
            try (Part xml = found.get()) {
                while (xml.find("Relationship")) {
                    if (!"External".equals(xml.attribute("TargetMode"))) {
                        String type = String.valueOf(xml.attribute("Type"));
                        relations.put(String.valueOf(xml.attribute("Id")), new Relation(type.substring(type.lastIndexOf('/') + 1),
                                resolved(part.substring(0, slash), String.valueOf(xml.attribute("Target")))));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String forward = target.replace('\\', '/').replace(" ", "%20");
        try {
            String path = URI.create("/" + folder).resolve(forward).getPath();
            return path == null ? target : path.replaceFirst("^(/\\.\\.)*/", "");
        } catch (IllegalArgumentException odd) {
            return target;
        }
    }
}
