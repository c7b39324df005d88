package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaPrinterTest {
    private static final Quote ENTITY = Quote.compilationUnit(
            """
            package $pkg;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Table;

            /** $doc */
            @Entity
            @Table(name = "$table")
            public class $Entity extends $Base {
                $fields;

                protected $Entity() {}

                $methods;
            }
            """);

    private static final Quote FIELD = Quote.members(
            """
            import jakarta.persistence.Column;

            @Column(name = "$column", $ = $more)
            private $Type $name;
            """);

    private static final Quote ACCESSORS = Quote.members(
            """
            public $Type get$Name() {
                return $name;
            }

            public void set$Name($Type $name) {
                this.$name = $name;
            }
            """);

    @Test
    void printsAnEntityWithItsImports() {
        Code field = FIELD.with("column", "unit_price")
                .with("more", List.of(Quote.memberValues("precision = $n").with("n", 12)))
                .with("Type", TypeRef.of("java.math.BigDecimal"))
                .with("name", "unitPrice");
        Code accessors = ACCESSORS
                .with("Type", TypeRef.of("java.math.BigDecimal"))
                .with("name", "unitPrice")
                .with("Name", "UnitPrice");
        Code entity = ENTITY.with("pkg", "com.acme.domain")
                .with("doc", "What is sold.")
                .with("table", "products")
                .with("Entity", "Product")
                .with("Base", TypeRef.of("com.acme.base.ActiveEntity"))
                .with("fields", List.of(field))
                .with("methods", List.of(accessors));

        assertThat(JavaPrinter.print(entity, Set.of("Product")))
                .isEqualTo(
                        """
                        package com.acme.domain;

                        import com.acme.base.ActiveEntity;
                        import jakarta.persistence.Column;
                        import jakarta.persistence.Entity;
                        import jakarta.persistence.Table;
                        import java.math.BigDecimal;

                        /** What is sold. */
                        @Entity
                        @Table(name = "products")
                        public class Product extends ActiveEntity {
                            @Column(name = "unit_price", precision = 12)
                            private BigDecimal unitPrice;

                            protected Product() {}

                            public BigDecimal getUnitPrice() {
                                return unitPrice;
                            }

                            public void setUnitPrice(BigDecimal unitPrice) {
                                this.unitPrice = unitPrice;
                            }
                        }
                        """);
    }
}
