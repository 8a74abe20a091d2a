package io.github.pullquote.core.export;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How the page looks, in light and dark; and the policy that allows this style and nothing else. */
final class HtmlStyle {
    /** The hues of speakers, in turn, far from one another and then between those. */
    private static final int[] HUES = {210, 30, 120, 330, 265, 60, 170, 0, 235, 90, 300, 15};

    static final String CSS = "\n:root{color-scheme:light dark}\n"
            + "body{margin:0 auto;max-width:44rem;padding:1rem;font:1.05rem/1.6 Georgia,serif}\n"
            + "h1,h2,h3,.by,.card,small{font-family:system-ui,sans-serif;line-height:1.3}\n"
            + ".kicker{text-transform:uppercase;letter-spacing:.05em;margin:0}\n"
            + ".standfirst{font-size:1.2em}\n"
            + ".by,.aside,small{color:#555}\n"
            + "mark{color:inherit;border-radius:.2em;padding:0 .15em;background:hsl(0 0% 90%)}\n"
            + ".indirect{background:none;border-bottom:2px solid hsl(0 0% 60%)}\n"
            + ".negated,.hypothetical{border-bottom:2px dashed}\n"
            + ".mention{font-weight:600}\n"
            + ".cue{font-style:italic}\n"
            + ".scare,.undecided{text-decoration:underline dotted #888}\n"
            + ".card{border-left:.4em solid hsl(0 0% 70%);padding:.1em 1em;margin:1em 0}\n"
            + ".card ol{padding-left:1.5em}\n"
            + ":target{outline:2px solid}\n"
            + hues()
            + "@media (prefers-color-scheme:dark){\n"
            + ".by,.aside,small{color:#bbb}\n"
            + "mark{background:hsl(0 0% 25%)}\n"
            + darkHues()
            + "}\n";

    static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder()
                    .encodeToString(Hashing.sha256()
                            .hashString(CSS, StandardCharsets.UTF_8)
                            .asBytes())
            + "'; base-uri 'none'; form-action 'none'";

    private HtmlStyle() {}

    /** Returns the class of a speaker's colour. */
    static String hue(int speaker) {
        return "s" + speaker % HUES.length;
    }

    private static String hues() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < HUES.length; i++) {
            rules.append("mark.s%1$d{background:hsl(%2$d 80%% 87%%)}mark.s%1$d.indirect{background:none}"
                    .formatted(i, HUES[i]));
            rules.append(".card.s%1$d,mark.indirect.s%1$d{border-color:hsl(%2$d 60%% 50%%)}\n".formatted(i, HUES[i]));
        }
        return rules.toString();
    }

    private static String darkHues() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < HUES.length; i++) {
            rules.append("mark.s%d{background:hsl(%d 55%% 24%%)}\n".formatted(i, HUES[i]));
        }
        return rules.toString();
    }
}
