package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.List;
import java.util.stream.Stream;

/** The table that keeps which refresh tokens were issued, in services that issue tokens. */
final class RefreshTokenTable {
    private static final SqlName NAME = AuthFacts.TABLE;
    private static final SqlName ID = new SqlName("id");
    private static final SqlName PRINCIPAL = new SqlName("principal_id");
    private static final SqlName FAMILY = new SqlName("family");
    private static final ColumnType UUID = ColumnType.of("uuid");
    private static final ColumnType TIME = ColumnType.of("timestamptz");

    private RefreshTokenTable() {}

    static Stream<Table> tables(FactTable facts) {
        return AuthFacts.of(facts).flatMap(auth -> SecurityFacts.of(facts)).stream()
                .map(security -> table(security.principal().table().name()));
    }

    private static Table table(SqlName principals) {
        return new Table(
                NAME,
                "Refresh tokens, so that each is used once and all of one login can be revoked",
                columns(),
                new PrimaryKey(new SqlName("pk_refresh_tokens"), List.of(ID)),
                List.of(new ForeignKey(
                        new SqlName("fk_refresh_tokens_principal_id"), PRINCIPAL, principals, ID, OnDelete.CASCADE)),
                List.of(),
                List.of(index("ix_refresh_tokens_principal_id", PRINCIPAL), index("ix_refresh_tokens_family", FAMILY)),
                List.of());
    }

    private static TableIndex index(String name, SqlName column) {
        return new TableIndex(new SqlName(name), List.of(column), "");
    }

    private static List<Column> columns() {
        return List.of(
                column(ID, "The claim jti of the token", UUID, false),
                column(FAMILY, "The same for all tokens that follow from one login", UUID, false),
                column(PRINCIPAL, "", UUID, false),
                column(new SqlName("expires_at"), "", TIME, false),
                column(new SqlName("used_at"), "Null as long as it was not rotated", TIME, true),
                column(
                        new SqlName("revoked_at"),
                        "Null as long as nobody logged out, or showed a used one",
                        TIME,
                        true));
    }

    private static Column column(SqlName name, String comment, ColumnType type, boolean nullable) {
        return new Column(name, comment, type, nullable, new ColumnDefault.None());
    }
}
