package io.devmatrix.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.PatternPlace;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.StoreAddress;
import io.devmatrix.core.promote.store.StoredModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternDeletionTest {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private StoreAddress address;
    private PatternDeletion deletion;

    @BeforeEach
    void open() {
        address = StoreAddress.embedded(folder);
        deletion = new PatternDeletion(address);
    }

    @Test
    void deletesWhatCameFromAProjectAndSaysHowMuch() throws MojoFailureException {
        event("rule/a");
        assertThat(deletion.project("com.acme:other")).isEqualTo("Deleted 0 rows of `com.acme:other`");
        assertThat(deletion.project("com.acme:shop")).isEqualTo("Deleted 1 row of `com.acme:shop`");
        event("rule/a");
        event("rule/b");
        assertThat(deletion.project("com.acme:shop")).isEqualTo("Deleted 2 rows of `com.acme:shop`");
        assertThat(PatternStore.open(address).events("r")).isEmpty();
    }

    @Test
    void deletesWhatIsOldAndSaysHowMuch() throws MojoFailureException {
        StoredModel model = StoredModel.of(new TreeMap<>(Map.of("a.yaml", "x")));
        PatternStore.open(address).append(model, NEW_YEAR);

        assertThat(deletion.before("2026-01-01")).isEqualTo("Deleted 0 rows recorded before 2026-01-01, 00:00 UTC");
        assertThat(deletion.before("2026-01-02")).isEqualTo("Deleted 1 row recorded before 2026-01-02, 00:00 UTC");
        assertThat(PatternStore.open(address).model(model.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "com.acme:", ":shop", " : ", "com.acme:shop:1.0", ""})
    void wantsGroupAndArtifact(String name) {
        assertThatThrownBy(() -> deletion.project(name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("`" + name
                        + "` names no project. Write `-Ddevmatrix.patterns.deleteProject=groupId:artifactId`.");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "31.01.2026", ""})
    void wantsADay(String day) {
        assertThatThrownBy(() -> deletion.before(day))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("`" + day + "` is no day. Write `-Ddevmatrix.patterns.deleteBefore=2026-01-31`.");
        assertThat(folder).isEmptyDirectory();
    }

    private void event(String slot) {
        String project = new PatternPlace(address, "com.acme", "shop").project();
        PatternStore.open(address).append(new RuleEvent("r", RuleEvent.Kind.APPLIED, project, slot, 0, ""), NEW_YEAR);
    }
}
