package org.streetunion.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Keeps warnings and failures for support beside the data: a window that was opened by a double click has no console. */
final class LogFile {
    private static final String NAME = "日志.txt";
    private static final long MOST = 1_000_000;

    private LogFile() {}

    /** From now on in this folder, in two files of a megabyte at most. */
    static void in(Path folder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(NAME);
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(NAME);
        appender.setFile(folder.resolve(NAME).toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(window(context, appender, folder));
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(MOST));
        size.start();
        appender.setTriggeringPolicy(size);
        appender.start();
        root.addAppender(appender);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d %-5level %logger{20} %msg%n");
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy window(LoggerContext context, RollingFileAppender<ILoggingEvent> of, Path folder) {
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(of);
        window.setFileNamePattern(folder.resolve("日志%i.txt").toString());
        window.setMinIndex(1);
        window.setMaxIndex(1);
        window.start();
        return window;
    }
}
