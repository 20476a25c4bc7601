package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.paper.PdfPages;
import org.streetunion.app.ui.controls.Pixels;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.app.work.CardPaper;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.SampleCard;
import org.streetunion.reports.card.CardGeometry;
import org.streetunion.reports.card.CardSetup;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.DesignFault;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.card.picture.PlatePicture;

/** Designs of the open office. */
final class StudioDesk implements CardStudio {
    private static final float MM_PER_INCH = 25.4f;
    private static final long LARGEST_PICTURE = 40L << 20;
    private final Office office;
    private final OutputFolder outputs;
    private final Actor actor;

    StudioDesk(Office office, OutputFolder outputs, Actor actor) {
        this.office = office;
        this.outputs = outputs;
        this.actor = actor;
    }

    @Override
    public List<CardDesigns.Listed> designs() {
        return CardDesigns.all(office);
    }

    @Override
    public String used() {
        return CardDesigns.used(office);
    }

    @Override
    public void use(String key) {
        CardDesigns.use(office, key);
    }

    @Override
    public CardDesign design(String key) {
        return done(() -> CardDesigns.of(office, key));
    }

    @Override
    public String keep(String key, CardDesign design) {
        return done(() -> CardDesigns.keep(office, key, design, actor));
    }

    @Override
    public void remove(String key) {
        CardDesigns.remove(office, key);
    }

    @Override
    public void write(CardDesign design, Path file) {
        done(() -> {
            CardDesigns.write(file, design);
            return file;
        });
    }

    @Override
    public String take(Path file) {
        return done(() -> CardDesigns.take(office, file, actor));
    }

    @Override
    public Picture picture(Path file) {
        return done(() -> {
            if (Files.size(file) > LARGEST_PICTURE) {
                throw new DesignFault("这张图片超过 40 MB，请另存小一些");
            }
            return PlatePicture.taken(Files.readAllBytes(file));
        });
    }

    @Override
    public List<Long> samples(String words) {
        return SampleCard.members(office, words);
    }

    @Override
    public Image drawn(CardDesign design, Look look) {
        return done(() -> {
            try (PdfPages pages = PdfPages.of(SampleCard.single(office, design, look.member(), look.fieldsOnly()))) {
                return Pixels.of(pages.picture(look.behind() ? 1 : 0, (float) look.dotsPerMillimetre() * MM_PER_INCH));
            }
        });
    }

    @Override
    public Path trial(CardDesign design, Look look) {
        return done(() -> {
            Path file = SafeFile.free(outputs.cards().resolve("试印_" + design.name().replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf"));
            CardSetup setup = CardSetup.STANDARD.with(CardPaper.back(office.settings()));
            setup = CardGeometry.perSheet(design) == 0 ? setup.single() : setup;
            CardSetup asked = look.fieldsOnly() ? setup.bare() : setup;
            SafeFile.write(file, out -> SampleCard.write(office, design, look.member(), asked, out));
            return file;
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.run();
        } catch (DesignFault fault) {
            throw new Trouble(fault.sentence(), fault);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
