package io.github.pullquote.parser;

/** What stands around an article on a page: menus, banners, links, comments. */
enum Chrome {
    NONE("", "", ""),
    PLAIN(
            "<nav><ul><li><a href='/town'>Town</a></li><li><a href='/harbour'>Harbour</a></li></ul></nav>",
            "<ul class='share'><li><a href='#'>Share by email</a></li></ul>",
            "<footer><p>Printed on the hill since 1902.</p><a href='/about'>About</a></footer>"),
    CONSENT(
            "<div id='cookie-banner' role='dialog'><p>We would like to store crumbs on your device.</p>"
                    + "<button>Accept all</button></div>",
            "",
            "<footer>Under the bridge.</footer>"),
    RELATED(
            "<header><a href='/'>The Carrow Post</a><nav><a href='/sport'>Sport</a></nav></header>",
            "",
            "<section class='related'><h2>More from Culture</h2><ul><li><a href='/a'>Town organ found to contain bees"
                    + "</a></li><li><a href='/b'>“Paint it again,” judge tells artist</a></li></ul></section>"),
    COMMENTS(
            "<nav><a href='/'>Front page</a> <a href='/letters'>Letters</a></nav>",
            "",
            "<section id='comments' class='comments'><h2>Comments (2)</h2><div class='comment'><b>tidewatcher</b>"
                    + "<p>“Never again”, they said about the car park too.</p></div><div class='comment'><b>Nan</b>"
                    + "<p>I was there, said my husband, and it rained.</p></div></section>"),
    SIDEBAR(
            "<div class='topbar'><a href='/'>The Carrow Post</a></div>",
            "<div class='reading-time'>5 min read</div>",
            "<div class='sidebar'><h3>Most read</h3><div><img src='/bees.jpg'><a href='/a'>Town organ found to contain bees"
                    + "</a><p>They had been there since the last concert.</p></div><div><img src='/goat.jpg'><a href='/g'>"
                    + "Goat elected by mistake</a><p>It accepts.</p></div></div>"),
    NEWSLETTER(
            "",
            "",
            "<aside class='newsletter'><h3>The Friday Letter</h3><p>One letter each week. Sign up below.</p>"
                    + "<form><input type='email'><button>Sign up</button></form></aside>");

    private final String before;
    private final String head;
    private final String after;

    Chrome(String before, String head, String after) {
        this.before = before;
        this.head = head;
        this.after = after;
    }

    /** Returns the page with the head of an article and its text. */
    String around(String title, String headOfArticle, String text, Template template) {
        return "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>" + title + "</title></head><body>"
                + before + template.article(headOfArticle + head, text) + after + "</body></html>";
    }

    /** How a page marks up paragraphs. */
    enum Template {
        PARAGRAPHS("<article>", "<p>", "</p>", "</article>"),
        SECTIONS("<article>", "<section><p>", "</p></section>", "</article>"),
        DIVISIONS("<div class='article-body'>", "<div>", "</div>", "</div>"),
        BREAKS("<div class='story'>", "", "<br><br>", "</div>"),
        CELL(
                "<table width='760'><tr><td width='140'><a href='/town'>Town</a><br><a href='/sport'>Sport</a></td><td>",
                "<p><font face='Times'>",
                "</font></p>",
                "</td></tr></table>");

        private final String opening;
        private final String before;
        private final String after;
        private final String closing;

        Template(String opening, String before, String after, String closing) {
            this.opening = opening;
            this.before = before;
            this.after = after;
            this.closing = closing;
        }

        String paragraph(String text) {
            return before + text + after;
        }

        private String article(String head, String text) {
            return opening + head + "<div class='body'>" + text + "</div>" + closing;
        }
    }
}
