package org.streetunion.app.exchange.letters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetunion.app.exchange.letters.Places.Place;

/** Reads a template as a person would and says, at each place, what the program will not understand and what to write instead. */
final class TemplateCheck {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CELL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern HALF = Pattern.compile("\\{\\{|}}|｛|｝|\\{|}");
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private LetterFields fields;
    private Optional<LetterFields> row = Optional.empty();
    private String rowOf = "";

    private TemplateCheck(LetterFields fields) {
        this.fields = fields;
    }

    private record Open(String inside, Place place, LetterFields outer) {}

    /** What is wrong in these paragraphs, in their order. */
    static List<TemplateProblem> of(List<Place> places, LetterFields fields) {
        TemplateCheck check = new TemplateCheck(fields);
        places.forEach(check::place);
        check.open.forEach(each -> check.problem(each.place(), "{{" + each.inside() + "}} 没有结束，请在它管到的地方后面写 {{/}}"));
        return List.copyOf(check.problems);
    }

    private void place(Place place) {
        if (!place.where().replaceAll("行第.*", "").equals(rowOf)) {
            row = Optional.empty();
        }
        Matcher tags = TAG.matcher(place.text());
        StringBuilder rest = new StringBuilder();
        while (tags.find()) {
            tags.appendReplacement(rest, "");
            tag(place, tags.group(1));
        }
        tags.appendTail(rest);
        row.ifPresent(each -> cells(place, rest, each));
        halves(place, rest);
    }

    private void tag(Place place, String inside) {
        if (inside.isBlank()) {
            problem(place, "花括号里是空的，请写上名称，例如 {{工会名称}}");
            return;
        }
        if (inside.strip().startsWith("？") || !inside.equals(inside.strip())) {
            problem(place, "{{" + inside + "}} 里不要有空格，问号要用半角，写成 {{" + inside.strip().replace('？', '?') + "}}");
            return;
        }
        Tag tag = Tag.of(inside);
        switch (tag.kind()) {
            case VALUE -> value(place, tag, inside);
            case OPEN -> opened(place, tag, inside.substring(1));
            case CLOSE -> closed(place, inside.substring(1));
            case ROWS -> rows(place, tag);
        }
    }

    private void value(Place place, Tag tag, String inside) {
        if (fields.find(tag.name()).isEmpty()) {
            String list = fields.findEach(tag.name()).isPresent() ? "它是一张清单，要逐条写请用 {{?" + tag.name() + "}}…{{/}}" : "";
            problem(place, "不认识 {{" + inside + "}}。" + (list.isEmpty() ? proposal(tag.name(), fields.names()) : list));
        }
        wording(place, tag);
    }

    private void wording(Place place, Tag tag) {
        if (!tag.wording().isEmpty() && Wording.find(tag.wording()).isEmpty()) {
            problem(place, "不认识写法“" + tag.wording() + "”，可以写：" + String.join("、", Wording.all()));
        }
    }

    private void opened(Place place, Tag tag, String inside) {
        open.push(new Open(inside, place, fields));
        Optional<LetterFields> each = fields.findEach(tag.name());
        if (each.isPresent()) {
            fields = tag.not() ? fields : each.get();
        } else if (fields.find(tag.name()).isEmpty()) {
            List<String> all = new ArrayList<>(fields.lists());
            all.addAll(fields.names());
            problem(place, "不认识条件 {{?" + inside + "}}。" + proposal(tag.name(), all));
        }
    }

    private void closed(Place place, String inside) {
        if (open.isEmpty()) {
            problem(place, "{{/" + inside + "}} 前面没有对应的 {{?" + inside + "}}，请删掉，或在前面补上");
            return;
        }
        Open started = open.pop();
        fields = started.outer();
        if (!inside.isEmpty() && !inside.equals(started.inside())) {
            problem(place, "这里结束的是 {{?" + started.inside() + "}}，请写 {{/" + started.inside() + "}} 或 {{/}}");
        }
    }

    private void rows(Place place, Tag tag) {
        Optional<LetterFields> each = fields.findEach(tag.name());
        if (!place.where().contains("张表")) {
            problem(place, "{{" + Tag.EACH_ROW + tag.name() + "}} 要写在表格的一行里，那一行会照清单重复");
        } else if (each.isEmpty()) {
            problem(place, "没有清单“" + tag.name() + "”。" + proposal(tag.name(), fields.lists()));
        } else {
            rowOf = place.where().replaceAll("行第.*", "");
            row = each;
        }
    }

    private void cells(Place place, StringBuilder rest, LetterFields each) {
        Matcher cells = CELL.matcher(rest);
        while (cells.find()) {
            Tag tag = Tag.of(cells.group(1));
            if (each.find(tag.name()).isEmpty()) {
                problem(place, "不认识 [" + cells.group(1) + "]。" + proposal(tag.name(), each.names()));
            }
            wording(place, tag);
        }
    }

    private void halves(Place place, StringBuilder rest) {
        Matcher half = HALF.matcher(rest);
        if (half.find()) {
            problem(place, "这里有单独的“" + half.group() + "”。名称要用两个半角花括号括起来，例如 {{工会名称}}");
        }
    }

    private static String proposal(String name, Collection<String> known) {
        return Nearest.of(name, known).map(near -> "是不是“" + near + "”？").orElse("请从“可用的名称”里选一个");
    }

    private void problem(Place place, String sentence) {
        problems.add(new TemplateProblem(place.shown(), sentence));
    }
}
