import groovy.json.JsonOutput
import groovy.json.JsonSlurper

// No Java but the class that starts Spring, and nothing left to an author.
List<String> handWritten = []
new File(basedir, 'ecommerce/src/main/java').eachFileRecurse(groovy.io.FileType.FILES) { handWritten << it.name }
assert handWritten == ['Application.java']
assert new File(basedir, 'build.log').text.contains('Generated ')

Process maven = new ProcessBuilder("${System.getProperty('maven.home')}/bin/mvn", '-B', '-o', '-s', settings(), "-Dmaven.repo.local=$localRepositoryPath",
        'devmatrix:run', '-Ddevmatrix.run.port=0').directory(new File(basedir, 'ecommerce')).redirectErrorStream(true).start()
try {
    walk(new Client(base: address(maven)))
} finally {
    maven.outputStream.close()
    maven.descendants().forEach { it.destroy() }
    maven.destroy()
}
return true

String settings() {
    new File(basedir, 'settings.xml').with { text = '<settings/>'; path }
}

String address(Process maven) {
    StringBuilder log = new StringBuilder()
    for (String line = maven.inputReader().readLine(); line != null; line = maven.inputReader().readLine()) {
        log << line << '\n'
        def found = line =~ /The service runs at (http:\S+),/
        if (found) {
            return found[0][1]
        }
    }
    throw new AssertionError("The service did not start:\n$log")
}

void walk(Client shop) {
    def phone = shop.post(201, '/products', [name: 'iPhone 15', price: 999, stock: 5])
    def pods = shop.post(201, '/products', [name: 'AirPods Pro', price: 249, stock: 10])
    def gone = shop.post(201, '/products', [name: 'Walkman', price: 20, stock: 9])
    shop.post(400, '/products', [name: 'Free', price: 0])
    assert shop.post(200, "/products/$gone.id/deactivate").is_active == false
    assert shop.get(200, '/products').items*.name as Set == ['iPhone 15', 'AirPods Pro'] as Set
    assert shop.get(200, "/products/$gone.id").is_active == false

    def customer = shop.post(201, '/customers', [email: 'ada@example.org', full_name: 'Ada'])
    shop.post(400, '/customers', [email: 'ada@example.org', full_name: 'Another'])
    assert shop.get(200, "/customers/$customer.id").full_name == 'Ada'

    def cart = shop.post(201, '/carts', [customer_id: customer.id])
    assert shop.post(201, '/carts', [customer_id: customer.id]).id == cart.id
    shop.post(404, '/orders', [cart_id: UUID.randomUUID()])
    shop.post(422, '/orders', [cart_id: cart.id])

    String items = "/carts/$cart.id/items"
    shop.post(201, items, [product_id: phone.id])
    shop.post(201, items, [product_id: pods.id, quantity: 1])
    def filled = shop.post(201, items, [product_id: pods.id, quantity: 1])
    assert filled.total == 1497 && filled.items*.quantity == [1, 2] && filled.items*.subtotal == [999, 498]
    shop.post(404, items, [product_id: UUID.randomUUID()])
    shop.post(400, items, [product_id: gone.id])
    shop.post(400, items, [product_id: pods.id, quantity: 9])
    shop.post(400, items, [product_id: pods.id, quantity: 0])
    shop.post(400, items, [product_id: pods.id, quantity: Integer.MAX_VALUE])

    // A price changed later alters no line of a cart and no order.
    shop.put(200, "/products/$phone.id", [price: 1200])
    assert shop.get(200, "/carts/$cart.id") == filled

    String line = "$items/${filled.items[1].id}"
    assert shop.put(200, line, [quantity: 4]).total == 1995
    shop.put(400, line, [quantity: 11])
    shop.put(400, line, [quantity: -1])
    assert shop.put(200, line, [quantity: 0]).items*.product_id == [phone.id]
    shop.put(404, line, [quantity: 1])
    assert shop.delete(200, "/carts/$cart.id").items == []
    shop.post(201, items, [product_id: phone.id])
    shop.post(201, items, [product_id: pods.id, quantity: 2])

    // Stock that is too low for one line leaves the others alone.
    shop.put(200, "/products/$pods.id", [stock: 1])
    shop.post(422, '/orders', [cart_id: cart.id])
    assert shop.get(200, "/products/$phone.id").stock == 5
    shop.put(200, "/products/$pods.id", [stock: 10])

    def order = shop.post(201, '/orders', [cart_id: cart.id])
    assert order.total_amount == 1698 && order.status == 'PENDING_PAYMENT' && order.payment_status == 'PENDING'
    assert shop.get(200, "/products/$phone.id").stock == 4 && shop.get(200, "/products/$pods.id").stock == 8
    assert shop.get(200, "/carts/$cart.id").status == 'CHECKED_OUT'
    shop.post(400, '/orders', [cart_id: cart.id])
    shop.post(400, items, [product_id: phone.id])
    shop.delete(400, "/carts/$cart.id")

    def paid = shop.post(200, "/orders/$order.id/pay")
    assert paid.status == 'PAID' && paid.payment_status == 'SIMULATED_OK'
    shop.post(400, "/orders/$order.id/pay")
    shop.post(400, "/orders/$order.id/cancel")
    shop.put(200, "/products/$pods.id", [price: 1])
    assert shop.get(200, "/orders/$order.id").total_amount == 1698

    def second = shop.post(201, '/carts', [customer_id: customer.id])
    assert second.id != cart.id
    shop.post(201, "/carts/$second.id/items", [product_id: pods.id, quantity: 8])
    def other = shop.post(201, '/orders', [cart_id: second.id])
    assert shop.get(200, "/products/$pods.id").stock == 0
    assert shop.post(200, "/orders/$other.id/cancel").status == 'CANCELLED'
    assert shop.get(200, "/products/$pods.id").stock == 8
    shop.post(400, "/orders/$other.id/cancel")

    shop.get(400, '/orders')
    assert shop.get(200, "/orders?customer_id=$customer.id").items*.id == [other.id, order.id]
    assert shop.get(200, "/orders?customer_id=$customer.id&status=PAID").items*.id == [order.id]
    ['/products', '/customers', '/carts', '/orders'].each { shop.get(404, "$it/${UUID.randomUUID()}") }
}

class Client {
    String base

    def get(int status, String path) { call('GET', status, path, null) }

    def post(int status, String path, Map body = null) { call('POST', status, path, body) }

    def put(int status, String path, Map body) { call('PUT', status, path, body) }

    def delete(int status, String path) { call('DELETE', status, path, null) }

    private call(String method, int status, String path, Map body) {
        HttpURLConnection connection = new URL(base + path).openConnection()
        connection.requestMethod = method
        if (body != null) {
            connection.doOutput = true
            connection.setRequestProperty('Content-Type', 'application/json')
            connection.outputStream.withCloseable { it << JsonOutput.toJson(body) }
        }
        int seen = connection.responseCode
        String answer = (seen < 400 ? connection.inputStream : connection.errorStream)?.text
        assert seen == status : "$method $path $body -> $seen $answer"
        return answer ? new JsonSlurper().parseText(answer) : null
    }
}
