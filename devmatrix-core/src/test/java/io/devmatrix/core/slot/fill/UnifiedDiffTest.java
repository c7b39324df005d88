package io.devmatrix.core.slot.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {
    private static final String HEAD = "--- a/A.java\n+++ b/A.java\n";
    private static final String FILE = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

    @Test
    void changesWhatItsHunksSay() {
        UnifiedDiff diff = UnifiedDiff.read("Slot: x\nReason: y\n\n" + HEAD
                + "@@ -1,3 +1,4 @@ class A\n 1\n-2\n+two\n+and a half\n 3\n@@ -8,2 +9,1 @@\n 8\n-9\n");

        assertThat(diff.path()).isEqualTo("A.java");
        assertThat(diff.text()).startsWith(HEAD);
        assertThat(diff.apply(FILE)).isEqualTo("1\ntwo\nand a half\n3\n4\n5\n6\n7\n8\n");
    }

    @Test
    void addsBehindALineAndRemovesAtOne() {
        assertThat(UnifiedDiff.read(HEAD + "@@ -2,0 +3 @@\n+x\n").apply("1\n2\n3\n"))
                .isEqualTo("1\n2\nx\n3\n");
        assertThat(UnifiedDiff.read(HEAD + "@@ -0,0 +1 @@\n+x\n").apply("1\n")).isEqualTo("x\n1\n");
        assertThat(UnifiedDiff.read(HEAD + "@@ -2 +1,0 @@\n-2\n").apply("1\n2\n3\n"))
                .isEqualTo("1\n3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'@@ -2,1 +2,1 @@|-3|+x', The hunk at line 2 does not fit what stands there",
        "'@@ -2,2 +2,2 @@| 2|-3 |+x', The hunk at line 2 does not fit what stands there",
        "'@@ -9,2 +9,2 @@| 9|-10|+x', A hunk at line 9 lies outside the file",
        "'@@ -99 +99 @@|-2|+x', A hunk at line 99 lies outside the file",
        "'@@ -5 +5 @@|-5|+x|@@ -2 +2 @@|-2|+y', A hunk at line 2 lies outside the file"
    })
    void searchesForNothing(String hunks, String problem) {
        UnifiedDiff diff = UnifiedDiff.read(HEAD + hunks.replace('|', '\n') + "\n");

        assertThatThrownBy(() -> diff.apply(FILE)).hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "'class A {}', It has no line that begins with `--- `",
        "'--- a/A|@@ -1 +1 @@', Behind `---` stands no line that begins with `+++ `",
        "'--- a/A|+++ b/B|@@ -1 +1 @@|-1|+2', It changes `A` into `B`",
        "'--- /dev/null|+++ b/B|@@ -0,0 +1 @@|+2', It changes `/dev/null` into `B`",
        "'--- a/A|+++ b/A', It changes nothing",
        "'--- a/A|+++ b/A|@@ -1 +1 @@|-1|+2|--- a/B|+++ b/B|@@ -1 +1 @@|-1|+2', Where a hunk should begin stands `--- a/B`",
        "'--- a/A|+++ b/A|@@ -1,2 +1 @@|-1|+2', Its last hunk is shorter than its head says",
        "'--- a/A|+++ b/A|@@ -1 +1,2 @@|-1|+2|+3|-4|+5', Where a hunk should begin stands `-4`",
        "'--- a/A|+++ b/A|@@ -1 +1,2 @@|-1|-2|+3|+4', A hunk has other counts than its head says",
        "'--- a/A|+++ b/A|@@ -1,2 +1,2 @@|-1|?2|+3', `?2` is no line of a hunk",
        "'--- a/A|+++ b/A|@@ -1 +1,2 @@|-1|+3|\\ No newline', `\\ No newline` is no line of a hunk",
        "'--- a/A|+++ b/A|@@ somewhere @@|-1|+2', Where a hunk should begin stands `@@ somewhere @@`",
        "'rename from A|rename to B|--- a/A|+++ b/A', It does more than change a text: `rename from A`",
        "'new file mode 100755|--- a/A|+++ b/A', It does more than change a text: `new file mode 100755`",
        "'GIT binary patch|--- a/A', It does more than change a text: `GIT binary patch`"
    })
    void isRefusedWhenItIsNone(String text, String problem) {
        assertThatThrownBy(() -> UnifiedDiff.read(text.replace('|', '\n'))).hasMessage(problem);
    }
}
