package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.ElementHints;
import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The boxes that are not running text, by their element or by what their attributes say. A box that holds the headline
 * or most of the running text is none, whatever it is called: templates name wrappers after what else is in them.
 */
final class Asides {
    private static final int FEW = 25;
    private static final int HALF = 50;
    private static final int FEW_LETTERS = 300;
    private static final int MOST_ROUNDS = 4;
    /** The summary has few blocks, and as few may stand between it and the headline. */
    private static final int NEAR_HEADLINE = 6;

    private static final int MOST_SUMMARY_BLOCKS = 3;

    /** What is in the name of single paragraphs may be in the name of all. */
    private static final ImmutableSet<String> LEAVES =
            ImmutableSet.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote");

    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h2", "h3", "h4", "h5", "h6");
    private static final String[] PICTURES = {"amp-img", "iframe", "img", "picture", "svg", "video"};

    private static final ImmutableMap<String, ContentRule> BY_TAG = ImmutableMap.<String, ContentRule>builder()
            .put("amp-ad", ContentRule.ADVERTISEMENT)
            .put("amp-consent", ContentRule.CONSENT)
            .put("amp-embed", ContentRule.ADVERTISEMENT)
            .put("amp-sidebar", ContentRule.NAVIGATION)
            .put("amp-social-share", ContentRule.SHARE)
            .put("nav", ContentRule.NAVIGATION)
            .put("menu", ContentRule.NAVIGATION)
            .put("footer", ContentRule.FOOTER)
            .put("aside", ContentRule.ASIDE)
            .put("form", ContentRule.CONTROL)
            .put("button", ContentRule.CONTROL)
            .put("select", ContentRule.CONTROL)
            .put("textarea", ContentRule.CONTROL)
            .put("dialog", ContentRule.CONTROL)
            .put("figure", ContentRule.CAPTION)
            .put("figcaption", ContentRule.CAPTION)
            .put("caption", ContentRule.CAPTION)
            .buildOrThrow();

    private static final ImmutableMap<Hint, ContentRule> BY_HINT = ImmutableMap.<Hint, ContentRule>builder()
            .put(Hint.CONSENT, ContentRule.CONSENT)
            .put(Hint.DIALOG, ContentRule.CONTROL)
            .put(Hint.COMMENT, ContentRule.COMMENT)
            .put(Hint.ADVERTISEMENT, ContentRule.ADVERTISEMENT)
            .put(Hint.UNSEEN, ContentRule.UNSEEN)
            .put(Hint.EMBED, ContentRule.EMBED)
            .put(Hint.PULL_QUOTE, ContentRule.PULL_QUOTE)
            .put(Hint.BIOGRAPHY, ContentRule.BIOGRAPHY)
            .put(Hint.NOTES, ContentRule.NOTES)
            .put(Hint.PROMOTION, ContentRule.PROMOTION)
            .put(Hint.SHARE, ContentRule.SHARE)
            .put(Hint.RELATED, ContentRule.RELATED)
            .put(Hint.TEASER, ContentRule.RELATED)
            .put(Hint.PLAYER, ContentRule.PLAYER)
            .put(Hint.CAPTION, ContentRule.CAPTION)
            .put(Hint.NAVIGATION, ContentRule.NAVIGATION)
            .put(Hint.TAGS, ContentRule.TAGS)
            .put(Hint.BOX, ContentRule.BOX)
            .put(Hint.BYLINE, ContentRule.BYLINE)
            .put(Hint.DATE, ContentRule.BYLINE)
            .buildOrThrow();

    private final @Nullable ContentRule[] rules;

    /** What the boxes of a page are by their form. */
    private record Forms(
            PictureBoxes pictures,
            Support support,
            NoteBoxes notes,
            Neighbours neighbours,
            AddressFields fields,
            Frame frame) {
        Optional<ContentRule> rule(int index, Box box) {
            if (fields.holds(index)) {
                return Optional.of(ContentRule.PROMOTION);
            }
            return notes.isNote(box)
                    ? Optional.of(ContentRule.NOTES)
                    : pictures.isTeaser(index) || neighbours.isTeaser(index)
                            ? Optional.of(ContentRule.TEASER)
                            : pictures.isCaption(index) ? Optional.of(ContentRule.PICTURE) : Optional.empty();
        }
    }

    private Asides(@Nullable ContentRule[] rules) {
        this.rules = rules;
    }

    /** Finds the asides; {@code headline} is the index of the block that holds the headline, -1 when none does. */
    static Asides of(Page page, Outline outline, int headline) {
        PictureBoxes pictures = PictureBoxes.of(page);
        Forms forms = new Forms(
                pictures,
                Support.of(page, outline, pictures),
                NoteBoxes.of(page),
                Neighbours.of(page, outline, headline),
                AddressFields.of(page, outline, headline),
                Frame.of(page, outline, headline));
        EnumSet<ContentRule> valid = EnumSet.allOf(ContentRule.class);
        @Nullable ContentRule[] rules = rules(page, outline, forms, headline, valid);
        for (int round = 0; round < MOST_ROUNDS && forget(page, outline, rules, valid); round++) {
            rules = rules(page, outline, forms, headline, valid);
        }
        return new Asides(rules);
    }

    private static @Nullable ContentRule[] rules(
            Page page, Outline outline, Forms forms, int headline, Set<ContentRule> valid) {
        @Nullable ContentRule[] rules = new ContentRule[page.boxes().size()];
        for (int i = 0; i < rules.length; i++) {
            Box box = page.boxes().get(i);
            @Nullable ContentRule around = box.parent() < 0 ? null : rules[box.parent()];
            rules[i] = around == null
                            || around == ContentRule.OUTSIDE
                            || isTextOfFigure(page, outline.hints(i), box, around)
                    ? own(outline, forms, i, box, headline, valid).orElse(null)
                    : around;
        }
        return rules;
    }

    /**
     * A figure may be a table or a post of a social network, with a caption; a player may have a caption, and so may a
     * picture that is a button, to be seen larger.
     */
    private static boolean isTextOfFigure(Page page, ElementHints hints, Box box, ContentRule around) {
        boolean table = box.tag().equals("table")
                && page.boxes().get(box.parent()).tag().equals("figure");
        if (around == ContentRule.PLAYER || around == ContentRule.CONTROL) {
            return box.tag().equals("figcaption");
        }
        return around == ContentRule.CAPTION && (table || (box.tag().equals("blockquote") && hints.has(Hint.EMBED)));
    }

    /** Forgets the rule that takes most of the text away, and returns whether there is one. */
    private static boolean forget(Page page, Outline outline, @Nullable ContentRule[] rules, Set<ContentRule> valid) {
        EnumMap<ContentRule, Long> weights = new EnumMap<>(ContentRule.class);
        for (int i = 0; i < rules.length; i++) {
            Box box = page.boxes().get(i);
            boolean outermost = box.parent() < 0 || rules[box.parent()] == null;
            if (rules[i] != null && outermost && !isSure(outline, i, box, rules[i])) {
                weights.merge(rules[i], (long) outline.weight(box), Long::sum);
            }
        }
        return weights.entrySet().stream()
                .filter(each -> isTooMuch(outline, each.getValue(), each.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(each -> valid.remove(each.getKey()))
                .orElse(false);
    }

    /**
     * A list of teasers, or of comments under the headline and some text, may be longer than the article; so may what
     * asks for consent, or a dialog, if only a sentence stands with the headline.
     */
    private static boolean isSure(Outline outline, int index, Box box, ContentRule rule) {
        return switch (rule) {
            case CONSENT -> !LEAVES.contains(box.tag()) && outline.isBeside(box, 1);
            case CONTROL -> outline.isDialog(index) && outline.isBeside(box, 1);
            case RELATED, ASIDE ->
                outline.isTeasers(index) && outline.total() - outline.weight(box) >= FEW_LETTERS
                        || isOther(outline, box);
            case COMMENT -> outline.isUnderArticle(index) || isOther(outline, box);
            case TEASER -> outline.isUnderStory(box);
            case OUTSIDE -> true;
            default -> false;
        };
    }

    /** Comments may be longer than any article, but must leave one; captions are never much of the text. */
    private static boolean isTooMuch(Outline outline, long weight, ContentRule rule) {
        return weight > 0
                && switch (rule) {
                    case COMMENT -> outline.total() - weight < FEW_LETTERS;
                    case PICTURE -> weight * 100 >= outline.total() * (long) FEW;
                    default -> weight * 100 >= outline.total() * (long) HALF;
                };
    }

    private static Optional<ContentRule> own(
            Outline outline, Forms forms, int index, Box box, int headline, Set<ContentRule> valid) {
        Optional<ContentRule> rule = Optional.ofNullable(BY_TAG.get(box.tag()));
        if (box.tag().equals("article") && isOther(outline, box)
                || forms.neighbours().isArticle(index)) {
            return Optional.of(ContentRule.OTHER_ARTICLE);
        }
        if (isSignature(box) || isSummary(outline, index, box, headline) || isOpener(box) || isQuotation(box)) {
            return Optional.empty();
        }
        if (box.tag().equals("figcaption") && isIn(box, Asides::isQuotation)) {
            return Optional.of(ContentRule.PULL_QUOTE);
        }
        if (rule.equals(Optional.of(ContentRule.ASIDE)) && outline.hints(index).has(Hint.PULL_QUOTE)) {
            return Optional.of(ContentRule.PULL_QUOTE);
        }
        if (rule.isEmpty()) {
            rule = byHint(
                    outline.hints(index).purposes(),
                    found -> valid.contains(found) && forms.support().bears(index, found));
        }
        if (rule.isEmpty()) {
            rule = forms.rule(index, box);
        }
        return rule.filter(found -> valid.contains(found)
                        && !box.holds(headline)
                        && !holdsMarked(outline, box)
                        && (isSure(outline, index, box, found) || !isTooMuch(outline, outline.weight(box), found)))
                .or(() -> forms.frame().excludes(box) ? Optional.of(ContentRule.OUTSIDE) : Optional.empty());
    }

    /** The foot of a quotation names who said it. */
    private static boolean isSignature(Box box) {
        return box.tag().equals("footer") && isIn(box, parent -> parent.tag().equals("blockquote"));
    }

    /** A heading may be a button that opens what stands under it. */
    private static boolean isOpener(Box box) {
        return box.tag().equals("button") && isIn(box, parent -> HEADINGS.contains(parent.tag()));
    }

    private static boolean isQuotation(Box box) {
        return isQuotation(box.element());
    }

    /** A figure may set a quotation apart, with the name of who said it as its caption. */
    private static boolean isQuotation(PageElement element) {
        return element.tag().equals("figure")
                && element.all("blockquote").findAny().isPresent()
                && element.all(PICTURES).findAny().isEmpty();
    }

    private static boolean isIn(Box box, Predicate<PageElement> condition) {
        return box.element().parent().filter(condition).isPresent();
    }

    /** A teaser right under the headline, with nothing in it to go to, is the article's own. */
    private static boolean isSummary(Outline outline, int index, Box box, int headline) {
        boolean under = headline >= 0 && box.first() > headline && box.first() - headline <= NEAR_HEADLINE;
        return under
                && box.end() - box.first() <= MOST_SUMMARY_BLOCKS
                && (outline.weight(box) > 0 || outline.hints(index).has(Hint.STANDFIRST))
                && outline.hints(index).has(Hint.TEASER)
                && !outline.hasLinks(box);
    }

    private static boolean holdsMarked(Outline outline, Box box) {
        return outline.marked().stream().anyMatch(marked -> box.first() <= marked.first() && marked.end() <= box.end());
    }

    /** Returns whether the article of the headline is another one, not around this one. */
    private static boolean isOther(Outline outline, Box box) {
        return outline.article()
                .filter(article -> article.first() >= box.end() || article.end() <= box.first())
                .isPresent();
    }

    private static Optional<ContentRule> byHint(Set<Hint> hints, Predicate<ContentRule> valid) {
        if (hints.contains(Hint.BODY)) {
            return Optional.empty();
        }
        return hints.stream()
                .map(hint -> Optional.ofNullable(BY_HINT.get(hint)))
                .flatMap(Optional::stream)
                .filter(valid)
                .findFirst();
    }

    /** Returns why a box, or one around it, is not running text. */
    Optional<ContentRule> rule(int box) {
        return Optional.ofNullable(rules[box]);
    }
}
