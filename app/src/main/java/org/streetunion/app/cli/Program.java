package org.streetunion.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.streetunion.app.work.Failure;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OfficeOpener;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Actor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's command line as a whole. */
@Command(name = "street-union", description = "街道工会工作台", mixinStandardHelpOptions = true, version = "1.0", subcommands = {
        PracticeCommand.class, DemoCommand.class, TemplateCommand.class, ExportCommand.class,
        ImportCommand.class, UndoCommand.class, ListCommand.class, CountCommand.class,
        ReportCommand.class, CardsCommand.class, CardDesignCommand.class, CardLostCommand.class, PhotosCommand.class,
        VerifyCardCommand.class,
        FieldCommand.class,
        EndUnionCommand.class, MoveUnionCommand.class, TurnUnionCommand.class, PostCommand.class, TransferCommand.class,
        ElectionCommand.class, SheetCommand.class, BoardCommand.class,
        FoundingCommand.class, AppraiseCommand.class, PayCommand.class, BookCommand.class, BudgetCommand.class,
        AuditCommand.class, GrantCommand.class,
        DuesCommand.class, BankCommand.class,
        CollectCommand.class, ScoreCommand.class, InspectFolderCommand.class,
        TaskCommands.Claim.class, TaskCommands.Accept.class, TaskCommands.Close.class,
        TaskCommands.Split.class, MatchNeedsCommand.class,
        DuplicatesCommand.class, MergeCommand.class, ChangeCommand.class, ReconcileCommand.class, ExportNewCommand.class,
        PaperCommand.class,
        LetterCommand.class, LetterTemplateCommand.class, TemplateCheckCommand.class, CheckCommand.class, BackupCommand.class,
        RestoreCommand.class}, synopsisSubcommandLabel = "命令", commandListHeading = "%n命令：%n", optionListHeading = "%n选项：%n")
public final class Program implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private final OfficeOpener opener;
    private final Console console;
    private final Clock clock;

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹（不写就用默认位置）")
    private @Nullable Path data;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Program(OfficeOpener opener, Console console, Clock clock) {
        this.opener = opener;
        this.console = console;
        this.clock = clock;
    }

    /** Runs a command line; gives the exit code. */
    public static int run(OfficeOpener opener, String... arguments) {
        return run(opener, Console.standard(), Clock.system(ZoneId.systemDefault()), arguments);
    }

    static int run(OfficeOpener opener, Console console, Clock clock, String... arguments) {
        CommandLine line = new CommandLine(new Program(opener, console, clock));
        line.setResourceBundle(ResourceBundle.getBundle("org.streetunion.app.cli.words"));
        line.setOut(utf8(console.results()));
        line.setErr(utf8(console.talk()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, given) -> {
            console.say("命令写得不对：" + sentence(problem));
            problem.getCommandLine().usage(console.talk());
            return OfficeCommand.NOTHING_DONE;
        });
        line.setExecutionExceptionHandler((thrown, command, given) -> {
            Failure failure = Failure.of(thrown);
            console.say(failure.sentence() + "错误代码 " + failure.code() + "。");
            LOG.error("{} {}", failure.code(), failure.trace());
            return OfficeCommand.NOTHING_DONE;
        });
        return line.execute(arguments);
    }

    /** What is wrong with the command line, in the words of the people who type it. */
    private static String sentence(CommandLine.ParameterException problem) {
        if (problem instanceof CommandLine.MissingParameterException missing) {
            return "缺少 " + missing.getMissing().stream().map(Program::name).collect(Collectors.joining("、"));
        }
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”";
        }
        CommandLine.Model.ArgSpec about = problem.getArgSpec();
        return about == null ? "请照下面的写法" : name(about) + " 不能写成“" + Objects.requireNonNullElse(problem.getValue(), "") + "”";
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.results());
    }

    Console console() {
        return console;
    }

    Clock clock() {
        return clock;
    }

    /** The data folder that was named, or the usual one. */
    Path folder() {
        return data == null ? DataFolders.usual() : data;
    }

    /** Whether a data folder was named. */
    boolean namesFolder() {
        return data != null;
    }

    Office open() throws OfficeUnavailable {
        return open(folder());
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    Office open(Path folder) throws OfficeUnavailable {
        return opener.open(folder, clock);
    }

    Office open(Path folder, Clock when) throws OfficeUnavailable {
        return opener.open(folder, when);
    }

    /** Whoever is logged in at the computer. */
    static Actor actor() {
        return new Actor(System.getProperty("user.name", "未知"));
    }
}
