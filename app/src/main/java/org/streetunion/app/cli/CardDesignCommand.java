package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.app.work.Office;
import org.streetunion.reports.card.picture.DesignFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code card-design}: lists the designs of cards, puts one to use, and exchanges them as files. */
@Command(name = "card-design", description = "卡面设计：列出、设为在用、导出、导入")
final class CardDesignCommand extends OfficeCommand {
    @Option(names = "--use", paramLabel = "卡面", description = "以后印卡用这个")
    private @Nullable String use;

    @Option(names = "--export", paramLabel = "卡面", description = "导出这个，和 --out 一起写")
    private @Nullable String export;

    @Option(names = "--out", paramLabel = "文件", description = "导出到哪个文件")
    private @Nullable Path out;

    @Option(names = "--import", paramLabel = "文件", description = "导入这个文件")
    private @Nullable Path take;

    /** Something that may find a design wanting. */
    interface Work<T> {
        T run() throws IOException;
    }

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (take != null) {
            Path file = take;
            String key = told(() -> CardDesigns.take(office, file, Program.actor()));
            console.result(told(() -> CardDesigns.of(office, key)).name());
        }
        if (use != null) {
            CardDesigns.use(office, key(office, use));
        }
        if (export != null) {
            export(office, export, console);
        }
        if (take == null && use == null && export == null) {
            String used = CardDesigns.used(office);
            CardDesigns.all(office).forEach(each -> console.result(String.join("\t", each.name(), each.form().words(),
                    each.own() ? "本单位" : "自带", each.key().equals(used) ? "在用" : "")));
        }
        return DONE;
    }

    private void export(Office office, String name, Console console) throws Refusal, IOException {
        Path file = out;
        if (file == null) {
            throw new Refusal("导出要写 --out 文件");
        }
        String key = key(office, name);
        told(() -> {
            CardDesigns.write(file, CardDesigns.of(office, key));
            return file;
        });
        console.result(file.toString());
    }

    /** The key of the design of that name; empty for that in use. */
    static String key(Office office, String name) throws Refusal {
        if (name.isEmpty()) {
            return "";
        }
        return CardDesigns.all(office).stream().filter(each -> each.name().equals(name)).map(CardDesigns.Listed::key).findFirst()
                .orElseThrow(() -> new Refusal("没有叫“" + name + "”的卡面，可用："
                        + String.join("、", CardDesigns.all(office).stream().map(CardDesigns.Listed::name).toList())));
    }

    /** Faults of designs are sentences for whoever asked. */
    static <T> T told(Work<T> work) throws Refusal, IOException {
        try {
            return work.run();
        } catch (DesignFault fault) {
            throw new Refusal(fault.sentence());
        }
    }
}
