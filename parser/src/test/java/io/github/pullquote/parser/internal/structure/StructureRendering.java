package io.github.pullquote.parser.internal.structure;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.Credit;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.structure.part.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a structure as the specification writes it: a line a block, then a line a fact. */
final class StructureRendering {
    private static final int LONGEST = 48;

    private final SourceText source;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private StructureRendering(SourceText source) {
        this.source = source;
    }

    static ImmutableList<String> of(SourceText source, Structure structure) {
        return new StructureRendering(source).render(structure);
    }

    private ImmutableList<String> render(Structure structure) {
        structure.blocks().forEach(block -> lines.add(line(block)));
        structure
                .dropped()
                .forEach(dropped ->
                        lines.add("dropped " + name(dropped.reason()) + ": " + source.slice(dropped.span())));
        if (structure.kind() != ArticleKind.NEWS) {
            lines.add("kind: " + name(structure.kind()));
        }
        structure.head().bylines().forEach(byline -> lines.add(line(byline)));
        structure.head().credits().forEach(credit -> lines.add(line(credit)));
        structure.head().dateline().ifPresent(dateline -> lines.add(line(dateline)));
        structure.head().published().ifPresent(date -> lines.add("published: " + date));
        structure.head().modified().ifPresent(date -> lines.add("modified: " + date));
        structure.parts().forEach(part -> lines.add(line(part)));
        return lines.build();
    }

    private static String line(Block block) {
        String level = block.level().isPresent() ? " " + block.level().getAsInt() : "";
        return name(block.kind()) + "/" + name(block.role()) + level + ": "
                + Ascii.truncate(block.text().replace('\n', ' '), LONGEST, "…");
    }

    private static String line(Byline byline) {
        return "byline " + name(byline.position()) + ": "
                + byline.contributors().stream()
                        .map(StructureRendering::contributor)
                        .collect(Collectors.joining("; "));
    }

    private static String contributor(Contributor contributor) {
        List<String> more = new ArrayList<>();
        if (contributor.kind() != ContributorKind.PERSON) {
            more.add(name(contributor.kind()));
        }
        if (contributor.contribution() != Contribution.AUTHOR) {
            more.add(name(contributor.contribution()));
        }
        add(more, "role", contributor.role());
        add(more, "of", contributor.affiliation());
        add(more, "in", contributor.place());
        add(more, "email", contributor.email());
        add(more, "handle", contributor.handle());
        return contributor.name() + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    private static String line(Credit credit) {
        List<String> more = new ArrayList<>();
        add(more, "of", credit.organisation());
        return "credit " + name(credit.kind()) + ": " + credit.name()
                + (more.isEmpty() ? "" : " (" + more.get(0) + ")");
    }

    private static String line(Dateline dateline) {
        List<String> more = new ArrayList<>();
        more.add(String.join(" / ", dateline.places()));
        add(more, "date", dateline.date());
        add(more, "agency", dateline.agency());
        return "dateline [" + dateline.passage().text() + "]: " + String.join(", ", more);
    }

    private String line(Part part) {
        String what = part.time().map(time -> " time " + time).orElse("")
                + part.turn()
                        .flatMap(Turn::label)
                        .map(source::slice)
                        .map(label -> " label " + label)
                        .orElse("")
                + (part.heading().isPresent() ? " heading" : "");
        return "part " + part.first() + "-" + part.last() + " level " + part.level() + what;
    }

    private static void add(List<String> more, String what, Optional<String> value) {
        value.ifPresent(text -> more.add(what + " " + text));
    }

    private static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
