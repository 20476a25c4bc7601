package org.streetunion.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a command line asks for the window: no command, or {@code practice}, with or without {@code --data DIR} before it.
 *
 * @param data the folder that was named, or null
 * @param practice whether the practice office is asked for
 */
record WindowRequest(@Nullable Path data, boolean practice) {
    /** The request, or null when another command was given. */
    static @Nullable WindowRequest of(List<String> arguments) {
        boolean named = arguments.size() >= 2 && arguments.get(0).equals("--data");
        Path data = named ? Path.of(arguments.get(1)) : null;
        List<String> rest = named ? arguments.subList(2, arguments.size()) : arguments;
        boolean practice = !rest.isEmpty() && rest.get(0).equals("practice");
        return rest.isEmpty() || practice ? new WindowRequest(data, practice) : null;
    }

    Path folder(Path otherwise) {
        return data == null ? otherwise : data;
    }
}
