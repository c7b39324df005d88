package io.devmatrix.core.promote.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeWriterTest {
    /** Each comes back as code of the same canonical form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "return a + (b + c) * d - (e - f);",
                "return !(a && b) || c instanceof T && d == (e > f);",
                "return (a ? b : c) ? d : (e ? f : g);",
                "((T) o).go().on(x -> x, (int y) -> { return y; }, T::new).end();",
                "for (int i = 0, j = 1; i < j; i++, --j) { a[i] = -(-j); }",
                "label: while (true) { if (a) continue label; else if (b) break; }",
                "try (R r = open()) { r.go(); } catch (A | B e) { throw e; } finally { end(); }",
                "switch (x) { case A: case B: go(); break; default: end(); }",
                "int n = switch (x) { case 1, 2 -> 3; default -> { yield 4; } }; go(n);",
                "Map.Entry<String, ? extends List<int[]>>[] all = new Map.Entry[] { a, b }; go(all);",
                "synchronized (this) { super.go(); X.this.go(); assert a : \"b\\n\"; }",
                "String s = \"\"\"\n  text \"block\"\n  \"\"\"; char c = '\\''; double d = 1e3;",
                "@SuppressWarnings(\"unchecked\") final List<T> all = (List<T>) o; new T(1) { int f() { return 1; } };",
                "if (!(o instanceof T t)) { return; } t.go(); Supplier<T> s = this::go; var v = int.class;"
            })
    void comesBack(String statements) {
        Tree body =
                CanonicalMethodTest.method("void f() { " + statements + "\n}").body();
        String text = TreeWriter.print(body, List.of());

        assertThat(CanonicalMethodTest.method("void f() " + text).body())
                .as(text)
                .isEqualTo(body);
    }

    @Test
    void namesLocalsClearOfFields() {
        CanonicalMethod method = CanonicalMethodTest.method("void f(int size) { int a = v1; this.name = size + a; }");

        assertThat(TreeWriter.print(method.body(), List.of("name")))
                .isEqualTo(
                        """
                {
                    int v1_ = v1;
                    this.name = name + v1_;
                }""");
    }

    @Test
    void refusesWhatIsNoBody() {
        assertThatThrownBy(() -> TreeWriter.print(Tree.leaf("Name", "x"), List.of()))
                .hasMessage("`Name` is not the body of a method");
        assertThatThrownBy(() -> TreeWriter.print(Tree.node("Nonsense", List.of()), List.of()))
                .hasMessage("No kind of tree `Nonsense`");
        assertThatThrownBy(() -> TreeWriter.print(Tree.node("Block", List.of()), List.of()))
                .hasMessage("`Block` has 1 children, not 0");
    }
}
