package io.github.pullquote.parser.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.Texts;
import java.util.random.RandomGenerator;

/**
 * What inputs are made from.
 *
 * @param texts paragraphs of the seeds, and the examples of the specifications
 * @param pages the seeds that are pages, and the examples that are
 * @param articles the JSON of articles
 * @param grammar what writes new ones
 */
record Stock(
        ImmutableList<String> texts, ImmutableList<String> pages, ImmutableList<String> articles, Grammar grammar) {
    private static final int MOST = 1_500;
    private static final int MOST_OF_A_PAGE = 4_000;

    static Stock load() {
        ImmutableList<String> examples =
                Texts.examples().stream().map(Texts.Named::text).collect(ImmutableList.toImmutableList());
        ImmutableList<String> seeds =
                Texts.seeds().stream().map(Texts.Named::text).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        examples.stream().filter(text -> text.length() <= MOST).forEach(texts::add);
        seeds.forEach(text -> texts.addAll(stretches(text)));
        ImmutableList.Builder<String> pages = ImmutableList.builder();
        Texts.pages().forEach(page -> pages.add(page.text()));
        examples.stream()
                .filter(text -> text.startsWith("<") && text.length() <= MOST_OF_A_PAGE)
                .forEach(pages::add);
        ArticleParser parser = ArticleParser.create();
        ImmutableList<String> articles = examples.stream()
                .filter(text -> text.length() <= MOST)
                .limit(50)
                .map(text -> ArticleJson.write(parser.parseText(text)))
                .collect(ImmutableList.toImmutableList());
        return new Stock(texts.build(), pages.build(), articles, Grammar.load());
    }

    /** Returns the paragraphs of a text, joined while they are short. */
    private static ImmutableList<String> stretches(String text) {
        ImmutableList.Builder<String> stretches = ImmutableList.builder();
        StringBuilder stretch = new StringBuilder();
        for (String paragraph : Splitter.on("\n\n").split(text)) {
            if (stretch.length() + paragraph.length() > MOST / 2) {
                stretches.add(stretch.toString());
                stretch.setLength(0);
            }
            stretch.append(paragraph).append("\n\n");
        }
        return stretches.add(stretch.toString()).build();
    }

    /** Returns a text or a page. */
    String seed(RandomGenerator random) {
        return random.nextInt(3) == 0 ? one(pages, random) : one(texts, random);
    }

    static String one(ImmutableList<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
