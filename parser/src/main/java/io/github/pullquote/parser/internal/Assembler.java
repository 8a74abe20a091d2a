package io.github.pullquote.parser.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Section;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.attribute.PullQuotes;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.decode.DecodeRule;
import io.github.pullquote.parser.internal.decode.Decoded;
import io.github.pullquote.parser.internal.head.Head;
import io.github.pullquote.parser.internal.resolve.Resolved;
import io.github.pullquote.parser.internal.structure.Structure;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** Makes the article from what the stages found, however far they came. Made for one document; not thread-safe. */
final class Assembler {
    private static final Diagnostic NOT_COVERED = Diagnostic.of(
            DiagnosticCode.LANGUAGE_NOT_COVERED,
            Severity.INFO,
            "The words of this language are not known: words in marks are undecided, and only labels name speakers.");

    private final RawArticle raw;
    private Decoded decoded;
    private Optional<Structure> structure = Optional.empty();
    private boolean covered = true;

    Assembler(RawArticle raw) {
        this.raw = raw;
        this.decoded = Decoded.undecoded(raw);
    }

    /** Takes note of the document as text, or of what is known of it. */
    void decoded(Decoded found) {
        decoded = found;
    }

    /** Takes note of the structure. */
    void structured(Structure found) {
        structure = Optional.of(found);
    }

    /** Returns the source text. */
    String text() {
        return decoded.source().text();
    }

    /** Takes note that there are no word lists of the language. */
    void notCovered() {
        covered = false;
    }

    /** Returns the article with its quotes, those of pull quotes too while there are fewer than {@code maxQuotes}. */
    Article finished(Spoken spoken, int maxQuotes, Watch watch) {
        Structure read = structure.orElseThrow();
        Resolved resolved = spoken.resolved();
        ImmutableList.Builder<Quote> quotes = ImmutableList.builder();
        for (int i = 0; i < spoken.quotes().size(); i++) {
            watch.step();
            quotes.add(quote(spoken.quotes().get(i), resolved, i));
        }
        return article(spoken.whole() ? decoded.status() : ArticleStatus.TRUNCATED)
                .speakers(resolved.speakers())
                .sections(sections(read.parts(), resolved.speakerOfTurn()))
                .addAllDiagnostics(spoken.diagnostics())
                .addAllDiagnostics(covered ? ImmutableList.of() : ImmutableList.of(NOT_COVERED))
                .addAllDiagnostics(spoken.whole() ? ImmutableList.of() : ImmutableList.of(onlyFirst(maxQuotes)))
                .quotes(PullQuotes.add(quotes.build(), read.blocks(), maxQuotes))
                .build();
    }

    private static Diagnostic onlyFirst(int maxQuotes) {
        return Diagnostic.of(
                DiagnosticCode.LIMIT_REACHED, Severity.WARNING, "Only the first " + maxQuotes + " quotes are given.");
    }

    /** Returns the article as far as it is known when the work was stopped. */
    Article stopped(ArticleStatus status) {
        Article.Builder article = article(status).addDiagnostics(stop(status));
        structure.ifPresent(read -> article.sections(sections(read.parts(), ImmutableMap.of())));
        return article.build();
    }

    /** Returns the article of a document on which the library itself failed: nothing but the text is known. */
    Article failed(Throwable cause) {
        structure = Optional.empty();
        return article(ArticleStatus.FAILED)
                .addDiagnostics(Diagnostic.of(
                        DiagnosticCode.INTERNAL, Severity.ERROR, "Please report this defect of the library: " + cause))
                .build();
    }

    private static Diagnostic stop(ArticleStatus status) {
        return status == ArticleStatus.DEADLINE
                ? Diagnostic.of(DiagnosticCode.DEADLINE_PASSED, Severity.WARNING, "The deadline passed.")
                : Diagnostic.of(DiagnosticCode.INTERRUPTED, Severity.WARNING, "The thread was interrupted.");
    }

    private Article.Builder article(ArticleStatus status) {
        Article.Builder article = Article.builder()
                .id(raw.id())
                .status(status)
                .source(decoded.source())
                .kind(structure.map(Structure::kind).orElse(ArticleKind.NEWS))
                .addAllDiagnostics(decoded.diagnostics());
        structure.ifPresentOrElse(read -> fill(article, read), () -> dropReadable(article));
        return article.addAllDropped(decoded.dropped());
    }

    private static void fill(Article.Builder article, Structure read) {
        Head head = read.head();
        article.language(read.language())
                .headline(head.headline())
                .kicker(head.kicker())
                .standfirst(head.standfirst())
                .dateline(head.dateline())
                .bylines(head.bylines())
                .credits(head.credits())
                .published(head.published())
                .modified(head.modified())
                .publication(head.publication())
                .blocks(read.blocks())
                .dropped(read.dropped())
                .images(read.images())
                .putAllEvidence(head.evidence())
                .putAllEvidence(read.evidence());
    }

    private void dropReadable(Article.Builder article) {
        if (!decoded.readable().isEmpty()) {
            article.addDropped(new DroppedSpan(
                    decoded.readable(),
                    DropReason.LIMIT,
                    DecodeRule.LIMIT.info().id()));
        }
    }

    private Quote quote(QuoteDraft draft, Resolved resolved, int index) {
        Quote.Builder quote = Quote.builder()
                .kind(draft.kind())
                .closed(draft.closed())
                .nestedIn(draft.nestedIn())
                .rule(draft.rule().id());
        draft.parts().forEach(part -> quote.addParts(decoded.source().passage(part)));
        if (draft.kind().isSpeech()
                && (draft.mention().isPresent()
                        || draft.cue().isPresent()
                        || resolved.speakerOf().get(index).isPresent())) {
            quote.attribution(attribution(draft, resolved, index));
        }
        return quote.build();
    }

    private Attribution attribution(QuoteDraft draft, Resolved resolved, int index) {
        ImmutableList<Speaker> alternatives = resolved.alternativesOf().get(index);
        Optional<Speaker> speaker = resolved.speakerOf().get(index);
        return Attribution.builder()
                .mention(draft.printed().map(span -> mention(span, speaker)))
                .speaker(speaker)
                .cue(draft.cue())
                .addressee(draft.addressee().map(this::printed))
                .medium(draft.medium().map(this::printed))
                .occasion(draft.occasion().map(this::printed))
                .confidence(
                        alternatives.isEmpty()
                                ? weaker(
                                        draft.confidence(),
                                        resolved.confidenceOf().get(index))
                                : Confidence.WEAK)
                .alternatives(alternatives)
                .rule(draft.rule().id())
                .build();
    }

    /** Returns the passage that the speaker has for the mention, so that articles keep it once; else a new one. */
    private Passage mention(Span span, Optional<Speaker> speaker) {
        ImmutableList<Passage> mentions = speaker.map(Speaker::mentions).orElse(ImmutableList.of());
        int at = Collections.binarySearch(Lists.transform(mentions, Passage::span), span);
        return at >= 0 ? mentions.get(at) : decoded.source().passage(span);
    }

    private static Confidence weaker(Confidence clause, Confidence name) {
        return clause.compareTo(name) < 0 ? name : clause;
    }

    private String printed(Span span) {
        return WhiteSpace.onOneLine(decoded.source().slice(span));
    }

    private static ImmutableList<Section> sections(Iterable<Part> parts, Map<Integer, Speaker> speakerOfTurn) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        for (Part part : parts) {
            sections.add(Section.builder()
                    .hasHeading(part.heading().isPresent())
                    .first(part.first())
                    .end(part.last() + 1)
                    .level(part.level())
                    .time(part.time())
                    .speaker(part.turn().flatMap(turn -> Optional.ofNullable(speakerOfTurn.get(part.first()))))
                    .build());
        }
        return sections.build();
    }
}
