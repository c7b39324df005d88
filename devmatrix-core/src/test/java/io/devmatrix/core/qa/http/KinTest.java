package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.qa.flow.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KinTest {
    private static final UUID PARENT = new UUID(0, 1);
    private static final UUID CHILD = new UUID(0, 2);
    private static final UUID SIBLING = new UUID(0, 3);
    private static final UUID FRIEND = new UUID(0, 4);
    private static final UUID STRANGER = new UUID(0, 5);
    private static final World WORLD = World.of(Map.of(
            "Parent", Map.of(PARENT, Map.of("name", "x"), STRANGER, Map.of("name", "y")),
            "Friend", Map.of(FRIEND, Map.of("of", List.of(SIBLING))),
            "Child", Map.of(CHILD, Map.of("parent", PARENT), SIBLING, Map.of("parent", PARENT))));

    @Test
    void whatRefersToOrIsReferredToHangsTogether() {
        assertThat(new Kin(WORLD).of(Set.of(CHILD))).containsExactlyInAnyOrder(PARENT, CHILD, SIBLING, FRIEND);
        assertThat(new Kin(WORLD).of(Set.of(STRANGER))).containsExactly(STRANGER);
        assertThat(new Kin(WORLD).of(Set.of())).isEmpty();
    }
}
