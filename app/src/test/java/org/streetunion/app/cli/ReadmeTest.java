package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Command;

/** The README names every command, every register and every table that the command line knows. */
class ReadmeTest {
    @Test
    void nothingThatCanBeTypedIsLeftOut() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        try (Office office = Databases.H2.office()) {
            Stream<String> commands = Stream.of(Program.class.getAnnotation(Command.class).subcommands())
                    .map(command -> command.getAnnotation(Command.class).name());
            Stream<String> registers = office.registers().all().stream().map(register -> register.ledger().key());
            Stream<String> tables = office.summaries().all().stream().map(Summary::key);
            List<String> missing = Stream.of(commands, registers, tables).flatMap(names -> names)
                    .filter(name -> !Pattern.compile("(?<![a-z-])" + Pattern.quote(name) + "(?![a-z-])").matcher(readme).find()).toList();

            assertEquals(List.of(), missing);
        }
    }
}
