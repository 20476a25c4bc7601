package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ui.port.FilePicker;
import org.streetunion.app.ui.port.Surroundings;
import org.streetunion.app.ui.port.TextClipboard;

/** Stand-ins for the machine: a clipboard that remembers, files that are always the same, programs that only note what they opened. */
public final class Stands implements FilePicker {
    private final List<String> clipboard = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private List<Path> files = List.of(Path.of("花名册.xlsx"));
    private Optional<Path> folder = Optional.of(Path.of("台账"));

    /** From now on these files are chosen; none when the person thinks better of it. */
    public void files(Path... chosen) {
        files = List.of(chosen);
    }

    /** From now on this folder is chosen, and files are saved there under the name they were offered. */
    public void folder(Path chosen) {
        folder = Optional.of(chosen);
    }

    /** From now on every question for a folder is waved away. */
    public void noFolder() {
        folder = Optional.empty();
    }
    private final HeldPrinting printing = new HeldPrinting();

    /** As the window gets them. */
    public Surroundings surroundings() {
        return new Surroundings(this, new TextClipboard() {
            @Override
            public void put(String text) {
                clipboard.add(text);
            }

            @Override
            public void put(String text, String html) {
                tables.add(html);
                clipboard.add(text);
            }

            @Override
            public String text() {
                return copied();
            }
        }, opened::add, printing);
    }

    @Override
    public List<Path> open(String title, List<String> endings) {
        return files;
    }

    @Override
    public Optional<Path> folder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> save(String title, String name, List<String> endings) {
        return folder.map(place -> place.resolve(name));
    }

    /** The text that was copied last. */
    public String copied() {
        return clipboard.isEmpty() ? "" : clipboard.get(clipboard.size() - 1);
    }

    /** The table that was copied last, as HTML. */
    public String copiedTable() {
        return tables.isEmpty() ? "" : tables.get(tables.size() - 1);
    }

    /** The printers. */
    public HeldPrinting printing() {
        return printing;
    }

    /** What was opened. */
    public List<Path> opened() {
        return List.copyOf(opened);
    }
}
