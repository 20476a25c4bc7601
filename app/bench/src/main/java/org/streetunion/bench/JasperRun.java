package org.streetunion.bench;

import com.google.zxing.WriterException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** JasperReports prints the cards. Compiling the design is not counted. */
public final class JasperRun {
    private static final String FONTS = "/org/streetunion/reports/fonts/";

    private JasperRun() {}

    /** Arguments: the shared folder, how many cards. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        Path fonts = Files.createTempDirectory(place.folder(), "fonts");
        SimpleJasperReportsContext context = new SimpleJasperReportsContext();
        context.setExtensions(FontFamily.class, List.of(family(context, fonts)));
        var report = JasperCompileManager.getInstance(context).compile(PeerCard.design());
        Path file = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempFile(place.folder(), "cards", ".pdf");
        long start = System.nanoTime();
        try (Dump.Reader rows = new Dump.Reader(place.cards()); OutputStream out = Files.newOutputStream(file)) {
            JasperPrint print = JasperFillManager.getInstance(context).fill(report, new HashMap<>(),
                    new Cards(rows, Integer.parseInt(arguments[1])));
            Machine.tell("fill", Machine.since(start));
            JRPdfExporter exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            Machine.tell("pages", print.getPages().size());
        }
        Machine.tell("cards", Machine.since(start));
        Machine.tell("size", Files.size(file));
        if (arguments.length <= 2) {
            Files.delete(file);
        }
        Place.delete(fonts);
    }

    private static SimpleFontFamily family(SimpleJasperReportsContext context, Path folder) throws IOException {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(PeerCard.FONT);
        family.setNormalFace(face(context, "NotoSansSC_400Regular.ttf", folder));
        family.setBoldFace(face(context, "NotoSansSC_700Bold.ttf", folder));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private static SimpleFontFace face(SimpleJasperReportsContext context, String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = JasperRun.class.getResourceAsStream(FONTS + name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(file.toString());
        return face;
    }

    /** The rows as JasperReports asks for them. */
    private static final class Cards implements JRDataSource {
        private final Dump.Reader rows;
        private final int count;
        private Object[] row;
        private int given;

        Cards(Dump.Reader rows, int count) {
            this.rows = rows;
            this.count = count;
        }

        @Override
        public boolean next() throws JRException {
            try {
                row = given++ < count ? rows.row() : null;
                return row != null;
            } catch (IOException failure) {
                throw new JRException(failure);
            }
        }

        @Override
        public Object getFieldValue(JRField field) throws JRException {
            try {
                return switch (field.getName()) {
                    case "issuer" -> CardText.ISSUER;
                    case PeerCard.CODE -> PeerCode.of(CardText.code(row[1], row[4]));
                    default -> String.valueOf(row[PeerCard.TEXTS.indexOf(field.getName())]);
                };
            } catch (WriterException failure) {
                throw new JRException(failure);
            }
        }
    }
}
