package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.reporting.cards.CardDesignStore;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.DesignFile;
import org.streetunion.reports.card.picture.DesignFault;

/** 卡面设计: those that come with the program and the office's own, and which is in use. */
public final class CardDesigns {
    /** The setting that names the design in use by its key; empty for the shipped card. */
    public static final String USED = "card.design";
    /** The key of the card as shipped. */
    public static final String CARD = "card";
    /** The key of the paper certificate as shipped. */
    public static final String BOOKLET = "booklet";

    private CardDesigns() {}

    /**
     * A design to choose from.
     *
     * @param key by which it is asked for
     * @param name by which the office knows it
     * @param form what is made by it
     * @param own whether the office made it
     */
    public record Listed(String key, String name, CardDesign.Form form, boolean own) {
        @Override
        public String toString() {
            return name + (own ? "" : "（自带）");
        }
    }

    /** All, those that come with the program first. */
    public static List<Listed> all(Office office) {
        List<Listed> all = new ArrayList<>();
        all.add(new Listed(CARD, ShippedDesigns.CARD.name(), CardDesign.Form.CARD, false));
        all.add(new Listed(BOOKLET, ShippedDesigns.BOOKLET.name(), CardDesign.Form.BOOKLET, false));
        for (CardDesignStore.Kept kept : office.cards().designs().all()) {
            all.add(new Listed(String.valueOf(kept.id()), kept.name(), kept.form(), true));
        }
        return List.copyOf(all);
    }

    /** The key of the design in use: the shipped card, when the one that was chosen is gone. */
    public static String used(Office office) {
        String chosen = office.settings().get(USED).orElse(CARD);
        return all(office).stream().anyMatch(each -> each.key().equals(chosen)) ? chosen : CARD;
    }

    /** Puts a design to use. */
    public static void use(Office office, String key) {
        office.settings().put(USED, key.equals(CARD) ? "" : key);
    }

    /**
     * A design; that in use when the key is empty.
     *
     * @throws DesignFault with a sentence, when it cannot be read: nothing is then printed, rather than something else
     */
    public static CardDesign of(Office office, String key) throws DesignFault {
        String asked = key.isEmpty() ? used(office) : key;
        return switch (asked) {
            case CARD -> ShippedDesigns.CARD;
            case BOOKLET -> ShippedDesigns.BOOKLET;
            default -> office.cards().designs().find(number(asked)).orElseThrow(() -> new DesignFault("这个卡面设计已经删除，请选别的卡面"));
        };
    }

    /** What is made by a design; a card, when it is gone. */
    public static CardDesign.Form form(Office office, String key) {
        String asked = key.isEmpty() ? used(office) : key;
        return all(office).stream().filter(each -> each.key().equals(asked)).map(Listed::form).findFirst()
                .orElse(CardDesign.Form.CARD);
    }

    /** What is the same for all cards of a run by that design today. */
    public static CardIssue issue(Office office, String key) throws DesignFault {
        LocalDate today = LocalDate.now(office.clock());
        return new CardIssue(OfficeIdentity.of(office.settings()).shownName(), of(office, key), today,
                CardLog.validTo(office, today));
    }

    /**
     * Keeps a design: instead of the office's own of that key, as a new one when the key is that of a shipped one or empty. Gives its key.
     *
     * @throws DesignFault with a sentence, when another has that name or it is too large
     */
    public static String keep(Office office, String key, CardDesign design, Actor actor) throws IOException {
        String own = key.matches("\\d{1,18}") ? key : "";
        if (all(office).stream().anyMatch(each -> each.name().equals(design.name()) && !each.key().equals(own))) {
            throw new DesignFault("已经有叫“" + design.name() + "”的卡面，请换个名称");
        }
        return String.valueOf(office.cards().designs().keep(own.isEmpty() ? 0 : number(own), design, actor));
    }

    /** Takes one of the office's own away; where it was in use, the shipped card is in use again. */
    public static void remove(Office office, String key) {
        boolean inUse = used(office).equals(key);
        office.cards().designs().remove(number(key));
        if (inUse) {
            use(office, CARD);
        }
    }

    /** Writes a design to a file for another office. */
    public static void write(Path file, CardDesign design) throws IOException {
        byte[] bytes = DesignFile.write(design);
        SafeFile.write(file, out -> out.write(bytes));
    }

    /**
     * Takes in a file of another office, under another name when its name is taken. Gives its key.
     *
     * @throws DesignFault with a sentence, when it is no design or a broken one
     */
    public static String take(Office office, Path file, Actor actor) throws IOException {
        CardDesign design = read(file);
        List<String> names = all(office).stream().map(Listed::name).toList();
        String name = design.name();
        for (int i = 2; names.contains(name); i++) {
            String tail = "（" + i + "）";
            name = design.name().substring(0, Math.min(design.name().length(), CardDesign.LONGEST - tail.length())) + tail;
        }
        return keep(office, "", design.named(name), actor);
    }

    private static CardDesign read(Path file) throws IOException {
        try {
            if (Files.size(file) > DesignFile.LARGEST) {
                throw new DesignFault("“" + file.getFileName() + "”太大（超过 12 MB），不像卡面设计");
            }
            return DesignFile.read(Files.readAllBytes(file));
        } catch (DesignFault known) {
            throw known;
        } catch (NoSuchFileException gone) {
            throw new DesignFault("找不到文件“" + file.getFileName() + "”");
        }
    }

    private static long number(String key) throws NumberFormatException {
        return Long.parseLong(key);
    }
}
