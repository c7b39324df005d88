package io.devmatrix.core.promote.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.tree.Tree;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
    private final PackedRule first = packed("first");
    private final PackedRule second = packed("second");

    @TempDir
    Path folder;

    @Test
    void aPackComesBackAsItWas() {
        PatternPack pack = new PatternPack("com.acme:patterns", "1.2", sorted());

        assertThat(PackReader.read(SamplePacks.loader(folder, pack))).containsExactly(pack);
        assertThat(PackReader.read(folder.resolve("pack0"))).isEqualTo(pack.rules());
    }

    @Test
    void severalPacksStandSortedByName() {
        PatternPack other = new PatternPack("com.acme:a", "9", List.of(first));

        assertThat(PackReader.read(SamplePacks.loader(folder, SamplePacks.pack(second), other)))
                .extracting(PatternPack::name)
                .containsExactly("com.acme:a", "com.acme:patterns");
    }

    @Test
    void aJarIsReadAsAFolderIs() throws IOException {
        SamplePacks.loader(folder, SamplePacks.pack(first));
        Path jar = folder.resolve("pack.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Path file : RegularFiles.below(folder.resolve("pack0"))) {
                zip.putNextEntry(new ZipEntry(
                        folder.resolve("pack0").relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(PackReader.read(loader)).containsExactly(SamplePacks.pack(first));
        }
    }

    @Test
    void theSamePackIsTheSameBytesAndLeavesNothingOfTheLast() throws IOException {
        PackWriter.write(folder.resolve("one"), SamplePacks.pack(first, second));
        PackWriter.write(folder.resolve("other"), SamplePacks.pack(first));
        PackWriter.write(folder.resolve("other"), SamplePacks.pack(second, first));
        assertThat(bytes("other")).isEqualTo(bytes("one")).hasSize(3);

        PackWriter.write(folder.resolve("other"), SamplePacks.pack(second));
        assertThat(bytes("other").keySet()).containsExactly(second.id() + ".json", "index.json");
    }

    @Test
    void withoutAPackThereIsNone() {
        assertThat(PackReader.read(new URLClassLoader(new URL[0], null))).isEmpty();
        assertThat(PackReader.read(folder)).isEmpty();
    }

    @Test
    void theIdIsWhatTheRuleDoesAndNotWhereItCameFrom() {
        assertThat(PackedRules.id(
                        SamplePacks.rule("rule", "shape", new Template.Constant(leaf("first")), Set.of("other"))))
                .isEqualTo(first.id());
        assertThat(PackedRules.id(
                        SamplePacks.rule("flow", "shape", new Template.Constant(leaf("first")), Set.of("other"))))
                .isNotEqualTo(first.id());
    }

    @Test
    void aChangedFileIsNamedWithItsPack() throws IOException {
        URLClassLoader loader = SamplePacks.loader(folder, SamplePacks.pack(first));
        Path file = file(first.id() + ".json");
        String text = Files.readString(file);

        Files.writeString(file, text.replace("\n", "\r\n"));
        assertThat(PackReader.read(loader)).hasSize(1);

        Files.writeString(file, text.replace("12 cases", "13 cases"));
        assertThatThrownBy(() -> PackReader.read(loader))
                .hasMessage("`" + first.id() + ".json` of the pack com.acme:patterns:1.2 is not as it was sealed")
                .extracting(problem -> ((UnusablePack) problem).fix())
                .isEqualTo("Restore it from version control, and build the pack again");
        assertThatThrownBy(() -> PackReader.read(folder.resolve("pack0")))
                .hasMessage("`" + first.id() + ".json` of the pack is not as it was sealed");

        Files.delete(file);
        assertThatThrownBy(() -> PackReader.read(loader))
                .hasMessage("`" + first.id() + ".json` of the pack com.acme:patterns:1.2 is missing");
    }

    /** Whoever changes a rule and its seal, but not its id, is told, too. */
    @Test
    void aRuleUnderAnotherIdIsRefused() throws IOException {
        URLClassLoader loader = SamplePacks.loader(folder, SamplePacks.pack(first));
        reseal(Files.readString(file(first.id() + ".json")).replace("\"first\"", "\"other\""));
        assertThatThrownBy(() -> PackReader.read(loader))
                .hasMessage("`" + first.id()
                        + ".json` of the pack com.acme:patterns:1.2 cannot be read: its id is not that of its rule");

        reseal("{");
        assertThatThrownBy(() -> PackReader.read(loader)).hasMessageEndingWith("cannot be read: it is no JSON");

        reseal("{\"stage\": \"RULE\"}");
        assertThatThrownBy(() -> PackReader.read(loader)).hasMessageContaining("cannot be read: No t");
    }

    @Test
    void anIndexThatIsNoneIsNamed() throws IOException {
        URLClassLoader loader = SamplePacks.loader(folder, SamplePacks.pack(first));
        for (Map.Entry<String, String> index : Map.of(
                        "{", "is no JSON",
                        "{\"devmatrixPatterns\": 2}", "is not of format `1`, which this version reads",
                        "{\"devmatrixPatterns\": 1, \"rules\": {\"../x\": \"\"}}",
                                "lists `../x`, which is not called as the file of a rule")
                .entrySet()) {
            Files.writeString(file("index.json"), index.getKey());
            assertThatThrownBy(() -> PackReader.read(loader))
                    .hasMessage("`index.json` of the pack com.acme:patterns:1.2 " + index.getValue());
        }
    }

    @Test
    void aPackSaysWhoItIs() throws IOException {
        URLClassLoader loader = SamplePacks.loader(folder, SamplePacks.pack(first));
        for (String who :
                new String[] {"", "name=a\n", "name=${project.groupId}\nversion=1", "name=a\nversion=\\u00"}) {
            Files.writeString(file("pack.properties"), who);
            assertThatThrownBy(() -> PackReader.read(loader))
                    .hasMessageMatching(
                            "The pack at .*/META-INF/devmatrix/patterns does not say its name and version in"
                                    + " `pack.properties`")
                    .extracting(problem -> ((UnusablePack) problem).fix())
                    .isEqualTo("Build it with the `pom.xml` that its archetype makes, which filters that file");
        }
    }

    @Test
    void nothingElseIsOpened() {
        assertThatThrownBy(() -> PackFolder.of("http://example.com/META-INF/devmatrix/patterns/index.json"))
                .hasMessage(
                        "The pack at `http://example.com/META-INF/devmatrix/patterns/index.json` is neither in a jar"
                                + " nor in a folder")
                .extracting(problem -> ((UnusablePack) problem).fix())
                .isEqualTo("List its jar as plugin dependency");
    }

    private void reseal(String text) throws IOException {
        Files.writeString(file(first.id() + ".json"), text);
        Files.writeString(
                file("index.json"),
                PackIndex.of(new TreeMap<>(Map.of(first.id() + ".json", text))).write());
    }

    private Path file(String name) {
        return folder.resolve("pack0").resolve(PackFolder.PLACE).resolve(name);
    }

    private Map<String, String> bytes(String root) throws IOException {
        Map<String, String> all = new TreeMap<>();
        Path place = folder.resolve(root).resolve(PackFolder.PLACE);
        for (Path file : RegularFiles.below(place)) {
            all.put(place.relativize(file).toString(), Files.readString(file));
        }
        return all;
    }

    private List<PackedRule> sorted() {
        return new TreeSet<>(Set.of(first.id(), second.id()))
                .stream().map(id -> id.equals(first.id()) ? first : second).toList();
    }

    private static PackedRule packed(String code) {
        return SamplePacks.packed(
                SamplePacks.rule("rule", "shape", leaf(code), 3), LifeCycle.Stage.RULE, "wording of " + code, "b");
    }

    private static Tree leaf(String text) {
        return Tree.leaf("SimpleName", text);
    }
}
