package io.devmatrix.core;
import org.junit.jupiter.api.*;
import io.devmatrix.core.promote.store.*;
import java.nio.file.*;
import java.util.*;
class TmpStoreTest {
    @Test void x() {
        PatternStore store = PatternStore.open(StoreAddress.embedded(Path.of("/tmp/wt-d-store")));
        List<RebateServices> three = List.of(
            new RebateServices("Cart", "total", "500", 10, "200"),
            new RebateServices("Trip", "fare", "40", 15, "70"),
            new RebateServices("Invoice", "worth", "3000", 20, "900"));
        int n = 0;
        for (RebateServices s : three) s.record(store, io.devmatrix.core.output.Sha256.of("com.acme:p" + n++), s.fill(RebateServices.EARLY));
    }
}
