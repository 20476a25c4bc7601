package org.streetunion.app.exchange.letters;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.streetunion.app.exchange.letters.Places.Place;
import org.streetunion.reports.letter.Letter;

/** A docx as template or as filled letter. */
public final class LetterFile {
    private static final Pattern ROWS = Pattern.compile("\\{\\{(" + Tag.EACH_ROW + "[^{}]*)}}");
    private static final Pattern VALUE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CONDITION = Pattern.compile("\\{\\{\\?([^{}]*)}}");
    /** Anything but braces: our names are headings of registers, which hold brackets and per cent signs too. */
    private static final String NAMES = "((#)?[^{}]+?)?";
    private final byte[] content;
    private final List<Place> places;

    private LetterFile(byte[] content, List<Place> places) {
        this.content = content;
        this.places = places;
    }

    /**
     * Reads a docx.
     *
     * @throws BrokenTemplate when it is none
     */
    public static LetterFile of(byte[] content) throws BrokenTemplate {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return new LetterFile(content.clone(), Places.of(document));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException unreadable) {
            throw new BrokenTemplate(List.of(new TemplateProblem("整个文件", "不是 docx 文件，或已损坏。请在 WPS 里打开它，另存为“Word 文档（docx）”再试")));
        }
    }

    /** What the program will not understand, in the order of the file; empty when it can be filled from such fields. */
    public List<TemplateProblem> problems(LetterFields fields) {
        return TemplateCheck.of(places, fields);
    }

    /**
     * The letter filled in, as a docx.
     *
     * @param known every name there could be, whether or not this letter has such rows
     * @throws BrokenTemplate when something in it is not understood; nothing half-filled ever leaves this place
     */
    public byte[] filled(LetterFields fields, LetterFields known) throws IOException {
        List<TemplateProblem> problems = problems(known);
        if (!problems.isEmpty()) {
            throw new BrokenTemplate(problems);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(content), configure()).render(fields)) {
            TitleLines.balance(template.getXWPFDocument());
            template.write(out);
        }
        return out.toByteArray();
    }

    /** The names of values that it shows, each once, those in repeated parts and the conditions included. */
    public List<String> asked() {
        return places.stream().flatMap(place -> VALUE.matcher(place.text()).results()).map(found -> Tag.of(found.group(1)))
                .filter(tag -> tag.kind() == Tag.Kind.VALUE || tag.kind() == Tag.Kind.OPEN).map(Tag::name).distinct().toList();
    }

    /** Everything that is written in it, a line a paragraph. */
    public String text() {
        return places.stream().map(Place::text).collect(Collectors.joining("\n"));
    }

    /** The letter as pages can be drawn from it. */
    public Letter pages(String title) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return new LetterPages(document).letter(title);
        }
    }

    /** The names that stand as conditions: an empty value answers no there, and leaves room to write elsewhere. */
    private Set<String> conditions() {
        return places.stream().flatMap(place -> CONDITION.matcher(place.text()).results()).map(found -> found.group(1).strip())
                .collect(Collectors.toSet());
    }

    private Configure configure() {
        ConfigureBuilder builder = Configure.builder().buildGrammerRegex(NAMES)
                .setRenderDataComputeFactory(model -> Answers.of(model.getRoot(), conditions()));
        for (Place place : places) {
            Matcher rows = ROWS.matcher(place.text());
            while (rows.find()) {
                builder.bind(rows.group(1), new LoopRowTableRenderPolicy("[", "]", true));
            }
        }
        return builder.build();
    }
}
