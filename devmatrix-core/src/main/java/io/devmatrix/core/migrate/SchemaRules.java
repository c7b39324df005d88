package io.devmatrix.core.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives rows of a schema the values that its snapshot says how to compute, as far as its constraints let them. */
public final class SchemaRules {
    private static final List<String> NOT_A_VALUE = List.of("22", "23");

    private final Connection connection;

    /** On a connection that commits each statement. */
    public SchemaRules(Connection connection) {
        this.connection = connection;
    }

    private record Rule(Table table, Column column, String sql) {
        String key() {
            return table.primaryKey().columns().get(0).sql();
        }
    }

    /** Ids of the rows that hold the right value afterwards, by column. */
    public Map<ColumnName, Set<String>> compute(SchemaSnapshot schema) throws SQLException {
        List<Rule> rules = rules(schema);
        for (int pass = 0; pass < rules.size(); pass++) {
            for (Rule rule : rules) {
                for (String key : keys(rule, " IS DISTINCT FROM ")) {
                    set(rule, key);
                }
            }
        }
        Map<ColumnName, Set<String>> right = new TreeMap<>();
        for (Rule rule : rules) {
            right.put(new ColumnName(rule.table().name(), rule.column().name()), keys(rule, " IS NOT DISTINCT FROM "));
        }
        return right;
    }

    private static List<Rule> rules(SchemaSnapshot schema) {
        List<Rule> rules = new ArrayList<>();
        schema.tables().forEach(table -> table.columns().forEach(column -> {
            if (column.rule() instanceof ComputedRule.Sql sql) {
                rules.add(new Rule(table, column, sql.text()));
            }
        }));
        return rules;
    }

    /** Of one row whose value is out of range, PostgreSQL says so of all; so they are asked one by one. */
    private Set<String> keys(Rule rule, String compared) throws SQLException {
        Set<String> keys = new TreeSet<>();
        for (String key :
                ask("SELECT " + rule.key() + " FROM " + rule.table().name().sql())) {
            keys.addAll(
                    ask("SELECT " + rule.key() + " FROM " + rule.table().name().sql() + " WHERE " + rule.key() + " = '"
                            + key + "' AND " + rule.column().name().sql() + compared + "(" + rule.sql() + ")"));
        }
        return keys;
    }

    private Set<String> ask(String query) throws SQLException {
        Set<String> answers = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        } catch (SQLException e) {
            refusedOnly(e);
        }
        return answers;
    }

    private void set(Rule rule, String key) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + rule.table().name().sql() + " SET "
                    + rule.column().name().sql() + " = " + rule.sql() + " WHERE " + rule.key() + " = '" + key + "'");
        } catch (SQLException e) {
            refusedOnly(e);
        }
    }

    private static void refusedOnly(SQLException e) throws SQLException {
        if (!NOT_A_VALUE.contains(e.getSQLState().substring(0, 2))) {
            throw e;
        }
    }
}
