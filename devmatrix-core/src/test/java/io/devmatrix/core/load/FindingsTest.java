package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code x.yaml} of the folder gives exactly the findings of {@code x.findings}. */
class FindingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/findings/model");

    /** Problems that one file in UTF-8 cannot show; {@link ModelLoaderTest} does. */
    private static final Set<ModelProblem> ELSEWHERE = Set.of(
            ModelProblem.NO_MODEL,
            ModelProblem.UNREADABLE_FILE,
            ModelProblem.TOO_LARGE,
            ModelProblem.NOT_UTF8,
            ModelProblem.DUPLICATE_NAME,
            ModelProblem.OTHER_EXTENSION);

    static Stream<String> names() {
        return Golden.names(FOLDER, ".yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsExactly(String name) throws Exception {
        LoadedModel loaded = load(name);

        Golden.check(FOLDER.resolve(name + ".findings"), loaded.findings() + "\n");
        assertThat(loaded.ir().isEmpty()).isEqualTo(loaded.findings().hasErrors());
    }

    @Test
    void eachFileOfFindingsHasItsModel() {
        assertThat(Golden.names(FOLDER, ".findings")).containsExactlyElementsOf(Golden.names(FOLDER, ".yaml"));
    }

    @Test
    void eachKindOfProblemIsShown() throws Exception {
        Set<String> shown = new TreeSet<>();
        for (String name : Golden.names(FOLDER, ".yaml")) {
            shown.addAll(load(name).findings().all().stream().map(Finding::id).toList());
        }
        Set<String> expected = Arrays.stream(ModelProblem.values())
                .filter(problem -> !ELSEWHERE.contains(problem))
                .map(ModelProblem::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(expected);
    }

    private static LoadedModel load(String name) throws Exception {
        byte[] content = Files.readAllBytes(FOLDER.resolve(name + ".yaml"));
        return new ModelLoader().load(List.of(new ModelFile(name + ".yaml", content)));
    }
}
