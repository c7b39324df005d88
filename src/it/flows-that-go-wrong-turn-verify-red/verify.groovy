import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'ecommerce/target/devmatrix/report.json'))
Closure let = { String id -> report.checks.find { it.id == id }.observations.findAll { !it.holds }*.name }

// Walks may come by one of them or not.
assert report.checks.findAll { it.verdict == 'failed' }*.id - 'walks' == ['machines', 'flows', 'races', 'plan']
assert let('machines') == ['Order.status: CANCELLED, pay -> 400']
assert let('flows').contains('clearCart: guard `cart.status == CartStatus.OPEN` refused -> 400')
assert let('races') == [
        'clearCart: beside a change of `Cart.status` that is committed late',
        'checkout: several at once for the last of `stock`',
        'checkout: beside a change of `Product.stock` that is committed late']
assert report.checks.every { it.verdict == 'failed' || it.observations }
return true
