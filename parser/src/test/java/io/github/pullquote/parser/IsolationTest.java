package io.github.pullquote.parser;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Whatever comes in, the library can reach nothing with it: no network, no file, no process, no class by its name. */
@AnalyzeClasses(
        packages = {"io.github.pullquote.core", "io.github.pullquote.parser"},
        importOptions = ArchitectureTest.NoTests.class)
class IsolationTest {
    /** An address is only looked at. */
    @ArchTest
    static final ArchRule NOTHING_REACHES_A_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net..", "javax.net..", "java.nio.channels..", "java.rmi..", "javax.naming..")
                    .and(not(belongToAnyOf(URI.class, URISyntaxException.class))));

    /** The file that a caller names is read whole, before anything is looked for in it. */
    @ArchTest
    static final ArchRule ONLY_THE_FILE_THAT_A_CALLER_NAMES_IS_READ = noClasses()
            .that()
            .doNotBelongToAnyOf(RawArticle.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.util.zip..", "java.util.jar..")
                    .or(belongToAnyOf(
                            File.class,
                            FileInputStream.class,
                            FileOutputStream.class,
                            FileReader.class,
                            FileWriter.class,
                            RandomAccessFile.class)));

    /** But for one method of jsoup, by which its version is told. */
    @ArchTest
    static final ArchRule NOTHING_IS_LOOKED_UP_BY_ITS_NAME = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.pullquote.parser.internal.page.JsoupFloor")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "javax.script..")
                    .or(belongToAnyOf(ClassLoader.class, ServiceLoader.class)))
            .orShould()
            .callMethodWhere(target(owner(equivalentTo(Class.class)))
                    .and(target(nameMatching("forName|newInstance|get(Declared)?(Field|Method|Constructor)s?"))))
            .orShould()
            .callConstructor(ObjectInputStream.class, InputStream.class);

    @ArchTest
    static final ArchRule NOTHING_STARTS_A_PROCESS_OR_ASKS_THE_MACHINE = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Process.class, ProcessBuilder.class, Runtime.class))
            .orShould()
            .callMethodWhere(target(owner(equivalentTo(System.class)))
                    .and(target(nameMatching("exit|getenv|getProperty|getProperties|setProperty|load|loadLibrary"))));

    @ArchTest
    static final ArchRule NOTHING_STARTS_A_THREAD_OR_WAITS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                    .and(not(resideInAnyPackage("java.util.concurrent.atomic")))
                    .and(not(belongToAnyOf(ConcurrentMap.class, ConcurrentHashMap.class))))
            .orShould()
            .callMethodWhere(target(owner(equivalentTo(Thread.class))).and(target(nameMatching("start|sleep|join"))))
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callMethodWhere(target(nameMatching("parallel|parallelStream")));

    /** No entities, no external documents: what looks like XML in a page is read as HTML. */
    @ArchTest
    static final ArchRule NOTHING_READS_XML = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c.."))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jsoup.parser.XmlTreeBuilder");

    /** jsoup can fetch pages; only its parser is used. */
    @ArchTest
    static final ArchRule NO_PAGE_IS_FETCHED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jsoup.Connection")
            .orShould()
            .callMethodWhere(target(owner(nameMatching("org\\.jsoup\\.(Jsoup|helper\\..*)")))
                    .and(target(nameMatching("connect|newSession|load|execute"))));
}
