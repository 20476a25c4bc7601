package org.streetunion.app.ui.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.ui.Theme;

/**
 * What there is to read about the program, in the order of the file: a line with {@code # title | pages}, then its paragraphs, a line each.
 *
 * @param all of them
 */
record HelpTopics(List<Topic> all) {
    /**
     * One of them.
     *
     * @param title what it is about
     * @param pages titles of the pages, besides its own, on which it is the one to read
     * @param text its paragraphs
     */
    record Topic(String title, List<String> pages, List<String> text) {
        boolean says(String words) {
            return title.contains(words) || text.stream().anyMatch(line -> line.contains(words));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Those that come with the program. */
    static HelpTopics shipped() {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("help.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static HelpTopics of(String file) {
        List<Topic> topics = new ArrayList<>();
        for (String part : file.split("(?m)^# ", -1)) {
            List<String> lines = part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (!lines.isEmpty()) {
                String[] head = lines.get(0).split("\\|", 2);
                List<String> pages = head.length == 1 ? List.of() : List.of(head[1].strip().split("\\s*,\\s*"));
                topics.add(new Topic(head[0].strip(), pages, lines.subList(1, lines.size())));
            }
        }
        return new HelpTopics(List.copyOf(topics));
    }

    /** The one to read on a page: the one of this title, else one that names it, else the first. */
    Topic about(String page) {
        return all.stream().filter(topic -> topic.title().equals(page)).findFirst()
                .or(() -> all.stream().filter(topic -> topic.pages().contains(page)).findFirst()).orElse(all.get(0));
    }

    /** Those that say something. */
    List<Topic> saying(String words) {
        return all.stream().filter(topic -> topic.says(words)).toList();
    }
}
