-- Steps of a migration, V<n>.1__<what>_steps.sql, run outside of a transaction and can be repeated. Flyway notes that they failed and
-- refuses to go on; without this note it runs them again. What else failed stays noted.
DO $$
BEGIN
    IF to_regclass('"${flyway:defaultSchema}"."${flyway:table}"') IS NOT NULL THEN
        DELETE FROM "${flyway:defaultSchema}"."${flyway:table}"
            WHERE NOT success AND script ~ '^V[1-9][0-9]{0,5}[.]1__.*_steps[.]sql$';
    END IF;
END
$$;
