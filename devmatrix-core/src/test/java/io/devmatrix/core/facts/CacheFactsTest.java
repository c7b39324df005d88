package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CacheFactsTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: sample
                    package: com.acme.sample
                    api: { json: snake }
                    cacheStats: /stats
                    entities:
                      House: { fields: { name: string(20) }, api: crud }
                      Owner: { fields: { house: { to: House, relation: many-to-one, onDelete: cascade } }, api: crud }
                      Word: { fields: { text: string(20), house: { to: House, relation: many-to-one, onDelete: cascade } } }
                      Clerk: { fields: { name: string(20), house: -> House } }
                      Shelf: { fields: { clerk: { to: Clerk, nullable: true, onDelete: set-null } }, api: crud }
                      Book:
                        partOf: Owner.books
                        fields: { words: -> Word*, clerk: -> Clerk }
                        api: [{ read: { cache: 90s } }]
                    """)
            .require());
    private static final CacheFacts CACHE = CacheFacts.of(FACTS);

    @Test
    void knowsWhoseReadIsKeptAndForHowLong() {
        assertThat(CACHE.entities()).containsExactly(FACTS.entity("Book"));
        assertThat(CACHE.age(FACTS.entity("Book"))).contains(Duration.ofSeconds(90));
        assertThat(CACHE.age(FACTS.entity("Shelf"))).isEmpty();
    }

    /** A clerk cannot go while a book names it. */
    @Test
    void knowsWhoTakesRowsAlong() {
        assertThat(CACHE.owners(FACTS.entity("Book"))).containsExactly("House", "Owner", "Word");
        assertThat(CACHE.owners(FACTS.entity("Shelf"))).containsExactly("Clerk");
        assertThat(CACHE.owners(FACTS.entity("Clerk"))).isEmpty();
    }

    @Test
    void namesTheCountsAsTheWireDoes() {
        CacheFacts.Stats stats = CACHE.stats().orElseThrow();

        assertThat(stats.hits()).isEqualTo("cache_hits");
        assertThat(stats.misses()).isEqualTo("cache_misses");
        assertThat(stats.hitRate()).isEqualTo("hit_rate");
        assertThat(FACTS.routes()).contains(stats.operation());
        assertThat(FACTS.operations()).doesNotContain(stats.operation());
    }
}
