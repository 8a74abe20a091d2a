package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays generated lines out as one text, noting what stands where, and builds the article. */
final class ArticleSketch {
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> lines = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private ArticleSketch() {}

    /** The head: {@code texts} are id, language, url, charset, kicker, standfirst, place, date and agency. */
    record Head(
            List<Optional<String>> texts,
            ArticleStatus status,
            ArticleKind kind,
            List<Optional<PublicationDate>> dates,
            List<Contributor> contributors,
            Publication publication,
            List<Image> images,
            ImmutableMap<ArticleField, Evidence> evidence) {}

    /** A line of the text; {@code continues} gives the quote in front of it one more part. */
    record Line(
            BlockRole role,
            BlockKind kind,
            Optional<DropReason> dropped,
            String before,
            Optional<Speech> speech,
            Optional<String> after,
            boolean continues,
            String gap) {}

    /** A quote with what reports it; {@code marks} are an opening and a closing one. */
    record Speech(
            QuoteKind kind,
            List<String> parts,
            String marks,
            Optional<String> nested,
            Optional<String> mention,
            Optional<String> cue,
            Optional<String> particle,
            Details details) {
        String marked(String words) {
            return marks.charAt(0) + words + marks.charAt(1);
        }
    }

    /** The small change of a quote; {@code texts} are medium, addressee and occasion, indices are taken modulo. */
    record Details(
            boolean closed,
            int speaker,
            List<Integer> alternatives,
            List<Optional<String>> texts,
            Confidence confidence,
            CueKind cueKind,
            Modality modality,
            RuleId rule) {}

    private record Placed(Line line, Span span) {}

    /** A quote whose places are being noted. */
    private static final class Draft {
        private final Speech speech;
        private final List<Span> parts = new ArrayList<>();
        private OptionalInt nestedIn = OptionalInt.empty();
        private Optional<Span> mention = Optional.empty();
        private Optional<Span> cue = Optional.empty();
        private Optional<Span> particle = Optional.empty();

        Draft(Speech speech) {
            this.speech = speech;
        }
    }

    static Article article(Head head, List<Line> lines, List<Speaker> speakers) {
        ArticleSketch sketch = new ArticleSketch();
        lines.forEach(sketch::add);
        return sketch.build(head, speakers);
    }

    private void add(Line line) {
        int start = text.length();
        text.append(line.before());
        if (line.dropped().isEmpty()) {
            continuation(line);
            line.speech().ifPresent(this::add);
        }
        line.after().ifPresent(this::append);
        lines.add(new Placed(line, new Span(start, text.length())));
        text.append(line.gap());
    }

    private void continuation(Line line) {
        if (line.continues() && !drafts.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            Draft open = last.nestedIn.isPresent() ? drafts.get(last.nestedIn.getAsInt()) : last;
            open.parts.add(append(open.speech.marked("more")));
        }
    }

    private void add(Speech speech) {
        int index = drafts.size();
        Draft draft = new Draft(speech);
        drafts.add(draft);
        text.append(' ');
        int start = text.length();
        text.append(speech.marks().charAt(0)).append(speech.parts().get(0));
        speech.nested().ifPresent(words -> nest(speech, words, index));
        text.append(speech.marks().charAt(1));
        draft.parts.add(new Span(start, text.length()));
        if (speech.kind().isSpeech()) {
            draft.mention = speech.mention().map(this::append);
            draft.cue = speech.cue().map(this::append);
        }
        speech.parts().stream().skip(1).forEach(words -> draft.parts.add(append(speech.marked(words))));
        draft.particle = draft.cue.flatMap(cue -> speech.particle().map(this::append));
    }

    private void nest(Speech speech, String words, int outer) {
        Draft inner = new Draft(speech);
        inner.nestedIn = OptionalInt.of(outer);
        inner.parts.add(append("‘" + words + "’"));
        drafts.add(inner);
    }

    private Span append(String words) {
        text.append(' ');
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private Article build(Head head, List<Speaker> unplaced) {
        SourceText source = SourceText.builder()
                .text(text.toString())
                .format(head.texts().get(2).isPresent() ? SourceFormat.HTML : SourceFormat.TEXT)
                .url(head.texts().get(2))
                .charset(head.texts().get(3))
                .build();
        ImmutableList<Speaker> speakers = placed(unplaced, source);
        Article.Builder article = Article.builder()
                .source(source)
                .id(head.texts().get(0))
                .status(head.status())
                .language(head.texts().get(1))
                .kind(head.kind())
                .kicker(head.texts().get(4).map(PrintedText::unplaced))
                .standfirst(head.texts().get(5).map(PrintedText::unplaced))
                .published(head.dates().get(0))
                .modified(head.dates().get(1))
                .publication(head.publication())
                .images(head.images())
                .evidence(head.evidence())
                .speakers(speakers);
        lines.forEach(line -> place(line, head, source, article));
        sections(article, speakers);
        for (int i = 0; i < drafts.size(); i++) {
            article.addQuotes(quote(i, source, speakers));
        }
        return article.build();
    }

    private void place(Placed placed, Head head, SourceText source, Article.Builder article) {
        Line line = placed.line();
        Passage passage = source.passage(placed.span());
        if (line.dropped().isPresent()) {
            article.addDropped(new DroppedSpan(placed.span(), line.dropped().get(), new RuleId("select.dropped")));
            return;
        }
        BlockKind kind = line.role() == BlockRole.HEADLINE ? BlockKind.HEADING : line.kind();
        article.addBlocks(Block.builder()
                .passage(passage)
                .kind(kind)
                .role(line.role())
                .level(kind == BlockKind.HEADING ? OptionalInt.of(2) : OptionalInt.empty())
                .build());
        switch (line.role()) {
            case HEADLINE -> article.headline(PrintedText.of(passage));
            case KICKER -> article.kicker(PrintedText.of(passage));
            case STANDFIRST -> article.standfirst(PrintedText.of(passage));
            case DATELINE -> article.dateline(dateline(passage, head));
            case BYLINE, SIGN_OFF -> article.addBylines(byline(passage, line, head));
            case CREDIT -> article.addCredits(credit(passage, head));
            case NOTE -> article.addDiagnostics(diagnostic(placed.span(), line));
            default -> {}
        }
    }

    private static Dateline dateline(Passage passage, Head head) {
        return Dateline.builder()
                .passage(passage)
                .places(head.texts().get(6).stream().toList())
                .date(head.texts().get(7))
                .agency(head.texts().get(8))
                .build();
    }

    private static Byline byline(Passage passage, Line line, Head head) {
        return Byline.builder()
                .text(passage.text())
                .span(line.continues() ? Optional.of(passage.span()) : Optional.empty())
                .position(line.role() == BlockRole.SIGN_OFF ? BylinePosition.END : BylinePosition.INLINE)
                .contributors(head.contributors())
                .build();
    }

    private static Credit credit(Passage passage, Head head) {
        return Credit.builder()
                .text(passage.text())
                .span(passage.span())
                .kind(head.images().isEmpty() ? CreditKind.AGENCY : CreditKind.PHOTO)
                .name(passage.text())
                .organisation(head.texts().get(8))
                .build();
    }

    private static Diagnostic diagnostic(Span span, Line line) {
        return Diagnostic.builder()
                .code(DiagnosticCode.STRAY_QUOTATION_MARK)
                .severity(Severity.WARNING)
                .span(line.continues() ? Optional.of(span) : Optional.empty())
                .message(line.before())
                .build();
    }

    /** Adds a section from every block that continues a quote to the last block. */
    private void sections(Article.Builder article, List<Speaker> speakers) {
        List<Line> kept = lines.stream()
                .map(Placed::line)
                .filter(line -> line.dropped().isEmpty())
                .toList();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).continues()) {
                article.addSections(Section.builder()
                        .hasHeading(kept.get(i).kind() == BlockKind.HEADING)
                        .first(i)
                        .end(kept.size())
                        .level(i + 1)
                        .time(kept.get(i).after())
                        .speaker(speakers.stream().findFirst())
                        .build());
            }
        }
    }

    private ImmutableList<Speaker> placed(List<Speaker> unplaced, SourceText source) {
        ImmutableList.Builder<Speaker> speakers = ImmutableList.builder();
        for (int i = 0; i < unplaced.size(); i++) {
            Speaker.Builder speaker = Speaker.builder().from(unplaced.get(i)).id(i);
            for (Draft draft : drafts) {
                if (draft.speech.details().speaker() % unplaced.size() == i) {
                    draft.mention.ifPresent(span -> speaker.addMentions(source.passage(span)));
                }
            }
            speakers.add(speaker.build());
        }
        return speakers.build();
    }

    private Quote quote(int index, SourceText source, List<Speaker> speakers) {
        Draft draft = drafts.get(index);
        Details details = draft.speech.details();
        Quote.Builder quote = Quote.builder()
                .kind(draft.speech.kind())
                .closed(details.closed())
                .nestedIn(draft.nestedIn)
                .repeats(
                        details.closed() || index == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(details.speaker() % index))
                .rule(details.rule());
        draft.parts.forEach(part -> quote.addParts(source.passage(part)));
        if (draft.speech.kind().isSpeech()) {
            quote.attribution(attribution(draft, details, source, speakers));
        }
        return quote.build();
    }

    private static Attribution attribution(Draft draft, Details details, SourceText source, List<Speaker> speakers) {
        Attribution.Builder attribution = Attribution.builder()
                .mention(draft.mention.map(source::passage))
                .cue(draft.cue.map(cue -> Cue.builder()
                        .passage(source.passage(cue))
                        .particle(draft.particle.map(source::passage))
                        .lemma(source.slice(cue))
                        .kind(details.cueKind())
                        .modality(details.modality())
                        .build()))
                .medium(details.texts().get(0))
                .addressee(details.texts().get(1))
                .occasion(details.texts().get(2))
                .confidence(details.confidence())
                .rule(details.rule());
        if (!speakers.isEmpty()) {
            attribution.speaker(speakers.get(details.speaker() % speakers.size()));
            details.alternatives().forEach(i -> attribution.addAlternatives(speakers.get(i % speakers.size())));
        }
        return attribution.build();
    }
}
