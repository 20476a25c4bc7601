package org.streetunion.app.office.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 会员证号规则 in service: the office writes it as {@code {代码}{工会4}{序号5}{校验}} or in words, 街道代码9位+工会顺序号4位+会员顺序号5位+校验码1位.
 * The running number counts on from the highest that was given with the same beginning; the check digit is Luhn's.
 */
public final class CardPattern {
    private static final Pattern TOKEN = Pattern.compile("\\{?(街道代码|代码|工会顺序号|工会|会员顺序号|序号|校验码|校验)(\\d*)位?}?");
    private static final int LONGEST = 24;
    private static final int USUAL = 5;

    private final List<Part> parts;

    private enum Kind {
        LITERAL, CODE, UNION, SERIAL, CHECK
    }

    private record Part(Kind kind, String text, int length) {}

    private CardPattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a rule; empty when it has no running number, has one twice, or makes more than 24 characters. */
    public static Optional<CardPattern> parse(String rule) {
        List<Part> parts = new ArrayList<>();
        String compact = rule.replaceAll("[\\s+＋]", "");
        Matcher matcher = TOKEN.matcher(compact);
        int at = 0;
        while (at < compact.length()) {
            if (matcher.region(at, compact.length()).lookingAt()) {
                parts.add(part(matcher.group(1), matcher.group(2)));
                at = matcher.end();
            } else if (compact.substring(at, at + 1).matches("[0-9A-Z-]")) {
                parts.add(new Part(Kind.LITERAL, compact.substring(at, at + 1), 1));
                at++;
            } else {
                return Optional.empty();
            }
        }
        CardPattern pattern = new CardPattern(parts);
        boolean oneSerial = parts.stream().filter(part -> part.kind() == Kind.SERIAL).count() == 1;
        boolean endsInCheck = parts.stream().limit(Math.max(0, parts.size() - 1)).noneMatch(part -> part.kind() == Kind.CHECK);
        return oneSerial && endsInCheck && pattern.length() <= LONGEST ? Optional.of(pattern) : Optional.empty();
    }

    private static Part part(String name, String digits) {
        int length = digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        return switch (name) {
            case "街道代码", "代码" -> new Part(Kind.CODE, "", length == 0 ? 9 : length);
            case "工会顺序号", "工会" -> new Part(Kind.UNION, "", length == 0 ? 4 : length);
            case "校验码", "校验" -> new Part(Kind.CHECK, "", 1);
            default -> new Part(Kind.SERIAL, "", length == 0 ? USUAL : length);
        };
    }

    /** How many characters its numbers have. */
    public int length() {
        return parts.stream().mapToInt(Part::length).sum();
    }

    /** The first number after another. */
    public Optional<String> after(Optional<String> highest, String office, String union) {
        String beginning = beginning(office, union);
        int digits = serial().length();
        long next = highest.map(number -> number.substring(beginning.length(), beginning.length() + digits))
                .filter(number -> number.matches("\\d+")).map(number -> Long.parseLong(number) + 1).orElse(1L);
        String running = String.valueOf(next);
        return running.length() > digits ? Optional.empty() : Optional.of(number(office, union, padded(running, digits)));
    }

    /** What stands before the running number, which is counted by it. */
    public String beginning(String office, String union) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.kind() == Kind.SERIAL) {
                return text.toString();
            }
            text.append(text(part, office, union, ""));
        }
        return text.toString();
    }

    private Part serial() {
        return parts.stream().filter(part -> part.kind() == Kind.SERIAL).findFirst().orElseThrow();
    }

    private String number(String office, String union, String running) {
        StringBuilder text = new StringBuilder();
        parts.stream().filter(part -> part.kind() != Kind.CHECK).forEach(part -> text.append(text(part, office, union, running)));
        boolean checked = parts.stream().anyMatch(part -> part.kind() == Kind.CHECK);
        return checked ? text + luhn(text.toString()) : text.toString();
    }

    private static String text(Part part, String office, String union, String running) {
        return switch (part.kind()) {
            case CODE -> padded(digits(office), part.length());
            case UNION -> padded(digits(union), part.length());
            case SERIAL -> running;
            default -> part.text();
        };
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The last so many digits, noughts before them. */
    private static String padded(String digits, int length) {
        String filled = "0".repeat(length) + digits;
        return filled.substring(filled.length() - length);
    }

    /** The digit behind the number that makes Luhn's sum a multiple of ten; what is no digit counts nothing. */
    static String luhn(String number) {
        int sum = 0;
        String digits = digits(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return String.valueOf((10 - sum % 10) % 10);
    }
}
