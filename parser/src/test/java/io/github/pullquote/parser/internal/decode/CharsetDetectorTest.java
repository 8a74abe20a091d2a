package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that do not say their character set are read in that of the language which they are in. */
class CharsetDetectorTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|Die Mühle über dem Fluss öffnet für Gäste, die müde Füße haben.",
                "windows-1252|Le château a été fermé à midi, déjà très abîmé par la forêt.",
                "windows-1252|Møllen på åen er åben for gæster, når fløjten går ved søen.",
                "windows-1250|Młyn nad rzeką będzie zamknięty, ponieważ koło się złamało w piątek.",
                "ISO-8859-2|Młyn nad rzeką będzie zamknięty, ponieważ koło się złamało w piątek.",
                "windows-1250|Mlýn u řeky bude zavřený, protože kolo se v pátek zlomilo dříve než včera.",
                "windows-1250|A malom fölött őrök álltak, mert a kerék eltört és a gyűrű is elveszett hűvösben.",
                "windows-1254|Değirmen kapalı, çünkü çark kırıldı ve işçiler köye döndü, şimdi ağaçta.",
                "windows-1257|Malūnas uždarytas, nes ratas sulūžo, o žmonės grįžo į kaimą šį šeštadienį.",
                "windows-1251|Мельница у реки закрыта, потому что колесо сломалось в пятницу.",
                "windows-1251|Колесо сломалось, потому что была зима.",
                "windows-1251|Воденицата край реката е затворена, защото колелото се счупи.",
                "windows-1251|Млин біля річки зачинено, бо колесо зламалося у п’ятницю.",
                "KOI8-R|Мельница у реки закрыта, потому что колесо сломалось в пятницу.",
                "windows-1253|Ο μύλος δίπλα στο ποτάμι έκλεισε γιατί έσπασε ο τροχός την Παρασκευή.",
                "windows-1255|הטחנה ליד הנהר נסגרה כי הגלגל נשבר ביום שישי.",
                "windows-1256|أغلقت الطاحونة بجانب النهر لأن العجلة انكسرت يوم الجمعة.",
                "x-windows-874|โรงสีริมแม่น้ำปิดเพราะกังหันแตกเมื่อวันศุกร์",
                "GB18030|河边的磨坊关门了，因为轮子在星期五坏了。村里的人都说，明年春天才能修好。",
                "Big5-HKSCS|河邊的磨坊關門了，因為輪子在星期五壞了。村裡的人都說，明年春天才能修好。",
                "windows-31j|川のそばの水車小屋は、金曜日に車輪が壊れたために閉まりました。",
                "EUC-JP|川のそばの水車小屋は、金曜日に車輪が壊れたために閉まりました。",
                "x-windows-949|강가의 물레방아는 금요일에 바퀴가 부서져 문을 닫았습니다. 마을 사람들이 말했습니다.",
            })
    void theLanguageTells(String charset, String text) {
        byte[] bytes = ("<p>" + text + "</p>").getBytes(Charset.forName(charset));
        Article article = PARSER.parse(RawArticle.html(bytes));
        assertThat(article.source().text()).isEqualTo(text);
    }

    @Test
    void whatIsDeclaredAndWhatIsUtf8GoesBefore() {
        byte[] declared = "<meta charset='windows-1251'><p>Møllen på åen er åben for gæster ved søen.</p>"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(PARSER.parse(RawArticle.html(declared)).source().charset()).contains("windows-1251");
        byte[] utf8 = "<p>Мельница у реки закрыта.</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(PARSER.parse(RawArticle.html(utf8)).source().charset()).contains("UTF-8");
    }

    @Test
    void aFewSignsTellNothing() {
        byte[] bytes = "“It is ©,” said Zoë.".getBytes(Charset.forName("windows-1252"));
        assertThat(CharsetDetector.detect(bytes)).isEmpty();
        assertThat(PARSER.parse(RawArticle.text(bytes)).source().text()).isEqualTo("“It is ©,” said Zoë.");
    }
}
