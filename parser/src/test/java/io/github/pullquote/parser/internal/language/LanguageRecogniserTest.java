package io.github.pullquote.parser.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRecogniserTest {
    private final LanguageRecogniser recogniser = new LanguageRecogniser(new Lexicons());

    private Optional<String> recognise(String text) {
        return recogniser.recognise(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The last ferry to the island will leave on Friday, and nobody knows who will play for it.
                    de | Die letzte Fähre zur Insel fährt am Freitag, und niemand weiß, wer auf ihr spielen wird.
                    fr | Le dernier bac pour l’île partira vendredi, et personne ne sait qui y jouera pour elle.
                    es | El puerto de la isla cerró ayer por la tarde, y la banda de los bomberos tocó en el muelle.
                    it | Il porto dell'isola ha chiuso ieri e la banda dei pompieri non ha più suonato sul molo.
                    pt | O porto da ilha fechou ontem à tarde e a banda dos bombeiros não tocou mais no cais.
                    nl | De haven van het eiland is gisteren gesloten en het orkest heeft niet meer gespeeld.
                    ca | El port de l'illa va tancar ahir i la banda dels bombers no va tocar més al moll.
                    gl | O porto da illa pechou onte e a banda dos bombeiros xa non tocou máis no peirao, pero haberá outra.
                    eu | Uharteko portua atzo itxi zen eta suhiltzaileen banda ez da gehiago joko, baina beste bat egongo da.
                    af | Die hawe van die eiland is gister gesluit en die orkes het nie weer gespeel nie.
                    da | Øens havn blev lukket i går, og brandvæsenets orkester har ikke spillet mere, siger de til avisen.
                    no | Havnen på øya ble stengt i går, og brannvesenets orkester har ikke spilt mer, sier de til avisen.
                    nn | Hamna på øya vart stengd i går, og orkesteret til brannvesenet har ikkje spelt meir, seier dei.
                    sv | Hamnen på ön stängdes i går och brandkårens orkester har inte spelat mer, säger de till tidningen.
                    is | Höfninni á eyjunni var lokað í gær og hljómsveitin hefur ekki spilað meira, segja þeir við blaðið.
                    fi | Saaren satama suljettiin eilen, ja palokunnan orkesteri ei ole enää soittanut, mutta se jatkaa.
                    et | Saare sadam suleti eile ja tuletõrje orkester ei ole enam mänginud, kuid see on veel alles.
                    lv | Salas osta vakar tika slēgta, un ugunsdzēsēju orķestris vairs nav spēlējis, bet tas ir palicis.
                    lt | Salos uostas vakar buvo uždarytas, o ugniagesių orkestras nebegroja, tačiau jis yra dar čia.
                    pl | Ostatni prom na wyspę odpłynie w piątek, a nikt nie wie, kto na nim zagra.
                    cs | Přístav na ostrově byl včera uzavřen a hasičská kapela už nehrála, ale ještě se vrátí.
                    sk | Prístav na ostrove bol včera zatvorený a hasičská kapela už nehrala, ale ešte sa vráti.
                    sl | Pristanišče na otoku so včeraj zaprli in gasilska godba ni več igrala, vendar se bo še vrnila.
                    hr | Luka na otoku je jučer zatvorena, a vatrogasni orkestar nije svirao, ali će se vratiti prije zime.
                    sr | Лука на острву је јуче затворена, а ватрогасни оркестар није свирао, али ће се вратити пре зиме.
                    ro | Portul de pe insulă a fost închis ieri și fanfara pompierilor nu a mai cântat, dar va reveni.
                    hu | A sziget kikötőjét tegnap bezárták, és a tűzoltók zenekara már nem játszott, de még visszatér.
                    tr | Adanın limanı dün kapatıldı ve itfaiye bandosu bir daha çalmadı, ancak bu yıl geri gelecek.
                    az | Adanın limanı dünən bağlandı və yanğınsöndürənlərin orkestri daha çalmadı, lakin bu il qayıdacaq.
                    sq | Porti i ishullit u mbyll dje dhe banda e zjarrfikësve nuk ka luajtur më, por ajo do të kthehet.
                    cy | Caeodd porthladd yr ynys ddoe ac nid yw band y dynion tân wedi chwarae eto, ond mae yn ôl.
                    ga | Dúnadh calafort an oileáin inné agus níor sheinn an banna ceoil arís, ach tá sé ag teacht ar ais.
                    mt | Il-port tal-gżira ngħalaq ilbieraħ u l-banda ma daqqitx aktar, iżda din għadha hawn.
                    id | Pelabuhan di pulau itu ditutup kemarin karena badai, dan orkes tidak bisa bermain lagi.
                    vi | Cảng trên đảo đã đóng cửa hôm qua và ban nhạc của đội cứu hỏa không còn chơi nữa.
                    tl | Ang daungan ng isla ay isinara kahapon at hindi na tumugtog ang banda ng mga bumbero.
                    sw | Bandari ya kisiwa hicho ilifungwa jana na bendi ya wazima moto haikucheza tena, lakini itarudi.
                    eo | La haveno de la insulo estis fermita hieraŭ kaj la bando ne plu ludis, sed ĝi revenos al la urbo.
                    ru | Последний паром на остров уйдёт в пятницу, и никто не знает, кто будет играть.
                    uk | Останній пором на острів піде у п'ятницю, і ніхто не знає, хто на ньому буде грати.
                    be | Апошні паром на востраў пойдзе ў пятніцу, і ніхто не ведае, хто на ім будзе іграць.
                    bg | Последният ферибот за острова ще тръгне в петък и никой не знае кой ще свири на него.
                    mk | Последниот траект за островот ќе тргне во петок и никој не знае кој ќе свири на него.
                    kk | Аралға соңғы паром жұма күні кетеді, және оркестр болады деп ешкім айтқан жоқ.
                    el | Το τελευταίο πλοίο για το νησί φεύγει την Παρασκευή και κανείς δεν ξέρει ποιος θα παίξει.
                    ar | تغادر العبارة الأخيرة إلى الجزيرة يوم الجمعة ولا أحد يعرف من سوف يعزف على متنها.
                    fa | آخرین کشتی به این جزیره روز جمعه حرکت می‌کند و هیچ کس نمی داند که چه کسی در آن می نوازد.
                    ur | جزیرے کے لیے آخری کشتی جمعہ کو روانہ ہو گی اور کوئی نہیں جانتا کہ اس پر کون گائے گا۔
                    he | המעבורת האחרונה לאי תצא ביום שישי ואף אחד לא יודע מי ינגן עליה.
                    hi | द्वीप के लिए आखिरी नाव शुक्रवार को जाएगी और कोई नहीं जानता कि उस पर कौन गाएगा।
                    mr | बेटावर जाणारी शेवटची बोट शुक्रवारी निघणार आहे आणि त्यावर कोण गाणार हे कोणाला माहीत नाही.
                    th | เรือเที่ยวสุดท้ายไปเกาะจะออกในวันศุกร์และไม่มีใครรู้ว่าใครจะเล่น
                    ko | 섬으로 가는 마지막 배는 금요일에 떠나고 누가 연주할지 아무도 모른다.
                    ja | 最後の船は金曜日に出る。楽団も一緒である。
                    zh | 最后一班渡轮星期五开往该岛，没有人知道谁会在船上演奏。
                    ka | ბოლო ბორანი კუნძულზე პარასკევს გავა და არავინ იცის, ვინ დაუკრავს.
                    """)
    void recognisesALanguageByOneSentence(String language, String text) {
        assertThat(recognise(text)).contains(language);
    }

    /** Invented words, a list of names, and a sentence that two neighbours share. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "Bob",
                "Kalumbe tirosa vekonu halime, noskari pelodu tavimo resu kalanimo vetari.",
                "Ann Poe, Tobias Wren, Lene Voss, Marek Lis",
                "Den gamle mand"
            })
    void recognisesNothingRatherThanAnythingWrong(String text) {
        assertThat(recognise(text)).isEmpty();
    }

    @Test
    void aLongTextWithoutTheWordsOfALanguageSpeaksAgainstIt() {
        String text = "Kalumbe tirosa vekonu halime noskari pelodu tavimo resu. ".repeat(8);
        assertThat(recogniser.speaksAgainst(text, new Span(0, text.length()), "en"))
                .isTrue();
        assertThat(recogniser.speaksAgainst(text, new Span(0, 60), "en")).isFalse();
        assertThat(recogniser.speaksAgainst(text, new Span(0, text.length()), "zu"))
                .isFalse();
    }

    @Test
    void namesInAnotherScriptDoNotTellTheLanguage() {
        assertThat(recognise("The ferry Ελλάς has left the island, and nobody knows when it will be back."))
                .contains("en");
        assertThat(recognise("島の港は昨日閉まり、Island Ferries のバンドはもう演奏しない。")).contains("ja");
    }

    @Test
    void looksOnlyAtTheSpan() {
        String text = "Die letzte Fähre zur Insel fährt am Freitag. The last ferry to the island will leave on Friday.";

        assertThat(recogniser.recognise(text, new Span(45, text.length()))).contains("en");
    }
}
