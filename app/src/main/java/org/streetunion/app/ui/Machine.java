package org.streetunion.app.ui;

import java.awt.Desktop.Action;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Failure;
import org.streetunion.app.ui.port.FilePicker;
import org.streetunion.app.ui.port.Opener;
import org.streetunion.app.ui.port.Surroundings;
import org.streetunion.app.ui.port.TextClipboard;

/** The real file dialogs, clipboard and programs of the machine. */
final class Machine {
    private Machine() {}

    static Surroundings of(Stage stage) {
        return new Surroundings(new Dialogs(stage), clipboard(), opener(), new PaperPrinting());
    }

    static TextClipboard clipboard() {
        return new TextClipboard() {
            @Override
            public void put(String text) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            }

            @Override
            public void put(String text, String html) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text, DataFormat.HTML, html));
            }

            @Override
            public String text() {
                return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
            }
        };
    }

    /** Asks the platform on a thread of its own: the call may block. */
    private static Opener opener() {
        return path -> {
            Thread thread = new Thread(() -> open(path), "opener");
            thread.setDaemon(true);
            thread.start();
        };
    }

    private static void open(Path path) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            openOnLinux(path);
            return;
        }
        if (!java.awt.Desktop.isDesktopSupported() || !java.awt.Desktop.getDesktop().isSupported(Action.OPEN)) {
            throw new NotOpened(path, null);
        }
        try {
            java.awt.Desktop.getDesktop().open(path.toFile());
        } catch (IOException unable) {
            throw new NotOpened(path, unable);
        }
    }

    /** By the desktop's own command: the toolkit of java.awt beside that of JavaFX can bring the window down. */
    private static void openOnLinux(Path path) {
        try {
            new ProcessBuilder("xdg-open", path.toAbsolutePath().toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException unable) {
            throw new NotOpened(path, unable);
        }
    }

    /** The file is there, but the machine has no program that opens it. */
    private static final class NotOpened extends RuntimeException implements Failure.Spoken {
        private static final long serialVersionUID = 1;

        NotOpened(Path path, @Nullable Throwable cause) {
            super("文件已经写好，只是这台电脑没有能打开它的程序。请自己到这里找：" + path.toAbsolutePath(), cause);
        }
    }

    /** The platform's file dialogs. */
    private static final class Dialogs implements FilePicker {
        /** What the window manager needs to give the window its freedom back. */
        private static final Duration SETTLED = Duration.millis(200);
        private final Stage owner;
        private File last = new File(System.getProperty("user.home", "."));

        Dialogs(Stage owner) {
            this.owner = owner;
        }

        @Override
        public List<Path> open(String title, List<String> endings) {
            List<File> files = ask(() -> chooser(title, endings).showOpenMultipleDialog(owner));
            remember(files == null ? null : files.get(0).getParentFile());
            return files == null ? List.of() : files.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> folder(String title) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(title);
            if (last.isDirectory()) {
                chooser.setInitialDirectory(last);
            }
            File folder = ask(() -> chooser.showDialog(owner));
            remember(folder);
            return Optional.ofNullable(folder).map(File::toPath);
        }

        @Override
        public Optional<Path> save(String title, String name, List<String> endings) {
            FileChooser chooser = chooser(title, List.of());
            endings.forEach(ending -> chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(ending.toUpperCase(java.util.Locale.ROOT), "*." + ending)));
            chooser.setInitialFileName(name);
            File file = ask(() -> chooser.showSaveDialog(owner));
            remember(file == null ? null : file.getParentFile());
            return Optional.ofNullable(file).map(File::toPath);
        }

        /** The platform's dialog takes the window out of its maximised state on X11 (JDK-8332222); it is given back. */
        private <T> @Nullable T ask(Supplier<@Nullable T> dialog) {
            boolean maximised = owner.isMaximized();
            T answer = dialog.get();
            if (maximised) {
                PauseTransition settled = new PauseTransition(SETTLED);
                settled.setOnFinished(event -> owner.setMaximized(true));
                settled.play();
            }
            return answer;
        }

        /** The next dialog begins where this one ended. */
        private void remember(@Nullable File folder) {
            if (folder != null) {
                last = folder;
            }
        }

        private FileChooser chooser(String title, List<String> endings) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            if (last.isDirectory()) {
                chooser.setInitialDirectory(last);
            }
            if (!endings.isEmpty()) {
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter("表格文件", endings.stream().map(ending -> "*." + ending).toList()));
            }
            return chooser;
        }
    }
}
