import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'ecommerce-jwt/target/devmatrix/report.json'))
assert report.passed && report.level == 'running'
def seen = report.checks.collectEntries { [it.id, it.observations] }
['access', 'tokens', 'openapi'].each { check ->
    assert seen[check] && seen[check].every { it.holds } : check
}
// Somebody without a token, one whose role may not, one who owns another row, and who may.
assert seen.access*.name.containsAll([
    'POST /products as nobody -> 401',
    'POST /products as ADMIN is let in',
    'POST /carts/{cart_id}/items as CUSTOMER who does not own it leaves no trace',
    'GET /carts/{cart_id} as its owner is let in',
    'POST /carts as CUSTOMER is let in',
])
// The cart is that of who calls: found for who has an open one, made for who has none.
assert seen.flows*.name.any { it.startsWith('openCart') } && seen.flows.every { it.holds }
assert seen.tokens*.name.containsAll(['login: right -> 200', 'refresh: rotates -> 200', 'POST /customers: the password is stored as a hash'])

String migration = new File(basedir, 'ecommerce-jwt/src/main/resources/db/migration/V1__initial.sql').text
assert migration.contains('CREATE TABLE refresh_tokens (')
String log = new File(basedir, 'build.log').text

// The pom is its owner's: what it lacks is spelled, and nothing is generated.
String missing = 'spring-boot-starter-security-oauth2-resource-server'
assert log =~ /\[ERROR] pom\.xml: The service of this model needs `org\.springframework\.boot:$missing`, which the pom does not name\. Add .*<artifactId>$missing<\/artifactId>.* \[GEN-002]/
assert !new File(basedir, 'bare/target/generated-sources').exists()
return true
