package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Velocity drops what follows two hash signs and dies on a placeholder with a default: neither may meet it. */
class FilteringTest {
    private static final Pattern OURS = Pattern.compile(
            "\\$\\{(groupId|artifactId|version|package|serviceName|httpPort|javaVersion|registry|devmatrixVersion)}");
    private static final Pattern DANGER =
            Pattern.compile("##|#\\*|#(if|else|elseif|end|foreach|set|macro)\\b|\\$\\{[^}]*[:?-]");
    private static final Pattern SPRING_BOOT_PROPERTY = Pattern.compile("\\$\\{(spring-boot\\.version)}");

    @Test
    void everyFileIsTakenByExactlyOneKindOfFileSet() {
        Descriptor descriptor = Descriptor.load();
        Set<String> taken = new TreeSet<>(descriptor.filtered());
        taken.addAll(descriptor.verbatim());

        assertThat(taken)
                .containsExactlyElementsOf(
                        Template.all().stream().map(Template::path).sorted().toList());
        assertThat(descriptor.filtered()).doesNotContainAnyElementsOf(descriptor.verbatim());
    }

    @Test
    void onlyFilesThatNameAPropertyOfOursAreFiltered() {
        Set<String> named = Template.all().stream()
                .filter(file -> OURS.matcher(file.text()).find())
                .map(Template::path)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Descriptor.load().filtered()).containsExactlyElementsOf(named);
    }

    @Test
    void filteredFilesHaveNothingThatVelocityMisreads() {
        assertThat(Descriptor.load().filtered()).allSatisfy(path -> assertThat(dangers(new Template(path).text()))
                .isEmpty());
    }

    @Test
    void seesWhatVelocityMisreads() {
        assertThat(dangers("## Heading")).isNotEmpty();
        assertThat(dangers("url: ${DB_URL:none}")).isNotEmpty();
        assertThat(dangers("an #end of prose")).isNotEmpty();
        assertThat(dangers("# comment, ${serviceName}, ${project.version}")).isEmpty();
    }

    @Test
    void everyFileHasUnixLinesAndEndsWithOne() {
        assertThat(Template.all()).allSatisfy(file -> assertThat(file.text())
                .doesNotContain("\r", "\t", " \n")
                .endsWith("\n")
                .doesNotEndWith("\n\n"));
    }

    private static Set<String> dangers(String text) {
        return DANGER.matcher(SPRING_BOOT_PROPERTY.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
