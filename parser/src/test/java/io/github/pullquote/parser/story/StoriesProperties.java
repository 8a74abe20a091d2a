package io.github.pullquote.parser.story;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What is meant to stand in stories does stand in some. */
@Domain(Stories.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class StoriesProperties {
    @Property
    void everyFrameOccurs(@ForAll Written written) {
        written.paragraphs().forEach(paragraph -> Statistics.label("frame").collect(paragraph.frame()));
        for (Frame frame : Stories.FRAMES) {
            Statistics.label("frame").coverage(coverage -> coverage.check(frame).count(count -> count > 0));
        }
    }

    @Property
    void everyoneIsNamedInEveryWay(@ForAll Written written) {
        written.paragraphs().stream()
                .flatMap(paragraph -> paragraph.mention().stream())
                .forEach(mention -> Statistics.label("mention").collect(mention.shape()));
        Arrays.stream(Naming.values()).forEach(StoriesProperties::occurs);
        Arrays.stream(Introduction.values())
                .filter(introduction -> introduction != Introduction.OF_BODY)
                .forEach(StoriesProperties::occurs);
    }

    private static void occurs(Enum<?> shape) {
        Statistics.label("mention").coverage(coverage -> coverage.check(shape).count(count -> count > 0));
    }

    /** Somebody speaks, others speak, and the first speaks again. */
    @Property
    void somebodySpeaksTwice(@ForAll Written written) {
        List<String> speakers = written.said().stream().map(Said::speaker).toList();
        Statistics.label("again")
                .collect(speakers.stream().distinct().count() < speakers.size()
                        && speakers.stream().distinct().count() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    }
}
