package org.streetunion.app.exchange.letters;

/**
 * What is wrong in a template.
 *
 * @param where the place in the file
 * @param sentence what is wrong there, and what to write instead
 */
public record TemplateProblem(String where, String sentence) {
    /** In one sentence. */
    public String words() {
        return where + "：" + sentence;
    }
}
