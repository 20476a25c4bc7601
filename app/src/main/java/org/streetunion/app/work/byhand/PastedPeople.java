package org.streetunion.app.work.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.EnumSet;
import org.streetunion.app.work.byhand.Piece.Kind;

/**
 * People in a text from Excel, WPS or a chat: name, number and telephone in any order, a line each, several lines each, or several in one
 * line. What cannot be placed stays beside the person it stood with.
 */
public final class PastedPeople {
    private static final Set<String> HEADINGS = Set.of("姓名", "证件号", "手机");
    private final List<HandLine> people = new ArrayList<>();
    private final boolean numbers;
    private String name = "";
    private String number = "";
    private String mobile = "";
    private final List<String> unclear = new ArrayList<>();

    private PastedPeople(boolean numbers) {
        this.numbers = numbers;
    }

    /** The people of a text, in order. */
    public static List<HandLine> read(String text) {
        List<List<Piece>> lines = text.lines().filter(line -> !heading(line)).map(Pieces::of).toList();
        boolean numbers = lines.stream().flatMap(List::stream).anyMatch(PastedPeople::isNumber);
        PastedPeople pasted = new PastedPeople(numbers);
        lines.forEach(pasted::line);
        pasted.end();
        return List.copyOf(pasted.people);
    }

    /** A line of headings: labels and nothing that could be anybody. */
    private static boolean heading(String line) {
        String bare = line.replaceAll("[\\s,，、|:：\"]", "");
        long known = HEADINGS.stream().filter(each -> bare.contains(each)).count();
        return (known >= 2 || bare.equals("姓名")) && !bare.matches(".*\\d.*")
                && Pieces.of(line).stream()
                        .noneMatch(piece -> piece.kind() == Kind.NAME && !piece.text().matches("工会名称|入会日期|所在工会|工作单位|性别|联系"));
    }

    private static boolean isNumber(Piece piece) {
        return piece.kind() == Kind.NUMBER || piece.kind() == Kind.MOBILE;
    }

    private void line(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            end();
            return;
        }
        long ids = pieces.stream().filter(piece -> piece.kind() == Kind.NUMBER).count();
        long phones = pieces.stream().filter(piece -> piece.kind() == Kind.MOBILE).count();
        if (ids == 0 && phones == 0) {
            wordsOnly(pieces);
        } else if (ids > 1 || phones > 1) {
            pieces.forEach(this::several);
            end();
        } else {
            single(pieces);
        }
    }

    /** Among numbers, a line of several words is a greeting or a remark; a single word is a name. Without any number, words are names. */
    private void wordsOnly(List<Piece> pieces) {
        boolean names = pieces.stream().allMatch(piece -> piece.kind() == Kind.NAME);
        boolean taken = names && (pieces.size() == 1 || !numbers || pieces.stream().anyMatch(Piece::sure));
        for (Piece piece : pieces) {
            if (taken) {
                several(piece);
            } else {
                unclear.add(piece.text());
            }
        }
        if (!taken) {
            end();
        }
    }

    /** A line with one person: of several words that could be the name the likeliest is taken. */
    private void single(List<Piece> pieces) {
        Piece named = pieces.stream().filter(piece -> piece.kind() == Kind.NAME)
                .reduce((one, other) -> likelier(other, one) ? other : one).orElse(null);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Piece piece : pieces) {
            boolean other = piece.kind() == Kind.NAME && (!piece.equals(named) || kinds.contains(Kind.NAME));
            if (other || piece.kind() == Kind.UNCLEAR) {
                continue;
            }
            several(piece);
            kinds.add(piece.kind());
        }
        pieces.stream().filter(piece -> piece.kind() == Kind.UNCLEAR || (piece.kind() == Kind.NAME && !piece.equals(named)))
                .forEach(piece -> unclear.add(piece.text()));
        if (kinds.size() > 1) {
            end();
        }
    }

    private static boolean likelier(Piece other, Piece one) {
        if (one.sure() || other.sure()) {
            return other.sure() && !one.sure();
        }
        return Pieces.surname(other.text()) && !Pieces.surname(one.text());
    }

    /** A part of a person; one that he has already begins the next. */
    private void several(Piece piece) {
        switch (piece.kind()) {
            case NAME -> {
                endIf(!name.isEmpty());
                name = piece.text();
            }
            case NUMBER -> {
                endIf(!number.isEmpty());
                number = piece.text();
            }
            case MOBILE -> {
                endIf(!mobile.isEmpty());
                mobile = piece.text();
            }
            default -> unclear.add(piece.text());
        }
    }

    private void endIf(boolean taken) {
        if (taken) {
            end();
        }
    }

    private void end() {
        boolean somebody = !name.isEmpty() || !number.isEmpty() || !mobile.isEmpty();
        if (somebody || !unclear.isEmpty()) {
            people.add(new HandLine(name, number, mobile, String.join(" ", unclear)));
        }
        name = "";
        number = "";
        mobile = "";
        unclear.clear();
    }
}
