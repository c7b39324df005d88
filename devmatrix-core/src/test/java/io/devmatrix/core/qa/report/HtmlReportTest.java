package io.devmatrix.core.qa.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.qa.Gate;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.Observation;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private final String page = HtmlReport.of(Subjects.hostile());

    @Test
    void whatModelAndServiceSayStaysText() {
        assertThat(page)
                .doesNotContain("<script", "<img", "<b>Pets", "\u0000", "\u202E")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;img src=x onerror=&quot;a&quot;&gt;")
                .contains("<title>&lt;b&gt;Pets&lt;/b&gt; &amp; &quot;co&quot;: failed</title>");
    }

    @Test
    void needsNothingBesideIt() {
        assertThat(Pattern.compile("(?i)(src|href)\\s*=\\s*\"(?!#)|url\\((?!#)|@import|<script|<link")
                        .matcher(page)
                        .find())
                .isFalse();
        assertThat(page).contains("default-src 'none'").doesNotContain("http://127");
    }

    @Test
    void everyTagIsClosed() throws Exception {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getElementsByTagName("section")
                        .getLength())
                .isEqualTo(7);
    }

    @Test
    void saysWhatFailsWhereAndHowToMendIt() {
        assertThat(page)
                .contains("<strong>To mend it:</strong>", "<code>src/model.yaml:4:5</code>")
                .contains("1 unobserved", "Of 1 nodes of the model", "LLM calls", "reuse rate of 100 %");
    }

    @Test
    void aGreenPageSaysSo() {
        Subject green = Subjects.of(
                """
                devmatrix: 1
                service: pets
                package: com.acme.pets
                entities:
                  Pet: { fields: { name: string(20) } }
                """,
                List.of(
                        Subjects.result(
                                "catalogue",
                                Level.DATABASE,
                                Observation.held("t").about(List.of("entities.Pet"))),
                        Subjects.result(
                                "crud", Level.RUNNING, Observation.held("c").about(List.of("entities.Pet")))));

        assertThat(HtmlReport.of(green)).contains("Every observation holds.", "class=\"badge good\">passed</span>");
    }

    @Test
    void saysInWordsWhatTheGateLetsPassAndWhatIsNotReached() {
        Judgement strict = Subjects.hostile().judgement();
        Gate loose = new Gate(new BigDecimal("0.5"), BigDecimal.ONE, Set.of("crud"));
        Subject subject = Subjects.hostile();
        String loosened = HtmlReport.of(new Subject(
                new Judgement(strict.report(), strict.compliance(), loose),
                subject.facts(),
                subject.plan(),
                subject.findings(),
                subject.metrics(),
                subject.places()));

        assertThat(loosened)
                .contains("<span class=\"badge warn\">failed, only warns</span>")
                .contains("<p class=\"gate warn\">gate loosened: check <code>crud</code> only warns</p>")
                .contains("<p class=\"gate bad\">compliance strict is 0/1, and the gate asks for 0.5</p>")
                .doesNotContain("The gate is strict");
        assertThat(page).contains("<span class=\"badge bad\">failed</span>", "The gate is strict");
    }

    @Test
    void showsTheSuccessMetricsBesideTheirTargets() {
        assertThat(page)
                .contains("<th scope=\"row\">LLM calls per generation</th><td>2 calls for 3 slots</td><td>&lt; 10</td>"
                        + "<td><span class=\"badge good\">met</span></td>")
                .contains("<td>not measured: no check of this run looks for them</td><td>0</td>"
                        + "<td><span class=\"badge warn\">not measured</span></td>");
    }

    @Test
    void noIdIsThereTwice() {
        Subject pictures = Subjects.of(
                """
                devmatrix: 1
                service: pets
                package: com.acme.pets
                enums: { Mood: [glad, sad] }
                machines:
                  First: { start: glad, events: { hurt: { from: glad, to: sad, else: { status: 409, title: No } } } }
                  Second: { start: sad, events: { play: { from: sad, to: glad, else: { status: 409, title: No } } } }
                entities:
                  Pet: { fields: { one: { type: Mood, machine: First }, two: { type: Mood, machine: Second } } }
                """,
                List.of());

        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(HtmlReport.of(pictures))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(ids)
                .contains("tip-entities", "tip-machine-First", "tip-machine-Second")
                .doesNotHaveDuplicates();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(HtmlReport.of(Subjects.hostile())).isEqualTo(page);
    }
}
