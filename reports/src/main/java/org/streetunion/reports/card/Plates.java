package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.design.Side;
import org.streetunion.reports.card.picture.Emblem;
import org.streetunion.reports.text.Typefaces;

/** What is the same on one side of all cards: drawn once, or once for each sort of member that strips tell apart, and stamped under. */
final class Plates {
    private final PdfContentByte canvas;
    private final CardDesign design;
    private final Side side;
    private final boolean outlined;
    private final boolean bare;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, PdfTemplate> drawn = new HashMap<>();

    /** @throws IOException with a sentence, when a picture of the design cannot be read */
    Plates(PdfContentByte canvas, Typefaces typefaces, CardDesign design, boolean behind, CardSetup setup) throws IOException {
        this.canvas = canvas;
        this.design = design;
        this.side = design.side(behind);
        this.bare = setup.fieldsOnly();
        this.outlined = setup.medium() == CardSetup.Medium.SHEET && !bare;
        if (side.picture() != null && !bare) {
            Box whole = new Box(0, 0, design.width(), design.height());
            marks.add(FramedImage.filling(Emblem.image(side.picture()), whole, height()));
        }
        for (Element element : side.elements()) {
            if (!element.kind().varies() || element.kind() == Kind.PHOTO) {
                add(element, typefaces, setup.back());
            }
        }
    }

    /** What lies under the card of such a member; null when nothing does. */
    @Nullable
    PdfTemplate under(String sort) throws IOException {
        if (bare && marks.isEmpty()) {
            return null;
        }
        String key = side.elements().stream().anyMatch(each -> each.tints().containsKey(sort)) ? sort : "";
        PdfTemplate known = drawn.get(key);
        if (known == null) {
            known = draw(key);
            drawn.put(key, known);
        }
        return known;
    }

    private float height() {
        return mm(design.height());
    }

    private void add(Element element, Typefaces typefaces, @Nullable CardBack words) throws IOException {
        if (bare && (element.kind().preprinted() || element.kind() == Kind.PHOTO)) {
            return;
        }
        switch (element.kind()) {
            case TEXT -> marks.add(new FittedText(element.text(), element, height(), typefaces));
            case WORDS -> say(words == null ? "" : String.join("\n", words.lines()), element, typefaces);
            case CONTACT -> say(words == null ? "" : words.contact(), element, typefaces);
            case EMBLEM -> emblem(element);
            default -> marks.add(new Ornament(element, height()));
        }
    }

    private void say(String text, Element element, Typefaces typefaces) {
        if (!text.isBlank()) {
            marks.add(new FittedText(text, element, height(), typefaces));
        }
    }

    private void emblem(Element element) throws IOException {
        if (element.picture() != null) {
            marks.add(FramedImage.whole(Emblem.image(element.picture()), element.box(), height()));
        }
    }

    private PdfTemplate draw(String sort) throws IOException {
        float width = mm(design.width());
        PdfTemplate template = canvas.createTemplate(width, height());
        if (side.paper() != Side.BARE && !bare) {
            template.setColorFill(new Color(side.paper()));
            template.rectangle(0, 0, width, height());
            template.fill();
        }
        FittedText.colours(template, CardTheme.INK);
        for (Mark mark : marks) {
            (mark instanceof Ornament ornament ? ornament.of(sort) : mark).draw(template);
        }
        if (outlined) {
            template.setLineWidth(0.25f);
            template.setColorStroke(CardTheme.FRAME);
            template.rectangle(0, 0, width, height());
            template.stroke();
        }
        return template;
    }
}
