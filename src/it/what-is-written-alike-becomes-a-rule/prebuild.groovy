// A service as the archetype makes it, but for its model, its migrations and its test.
File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
List<String> own = ['/target/', '/db/migration/', '/devmatrix/schema/', '/devmatrix/model/', '/lock/migrations.json', '/src/test/']
def write = { String file, String text ->
    File target = new File(basedir, file)
    target.parentFile.mkdirs()
    target.text = text
}
def frame = { String name ->
    todo.traverse(type: groovy.io.FileType.FILES) { File it ->
        String path = '/' + todo.toPath().relativize(it.toPath()).toString().replace('\\', '/')
        if (own.every { part -> !path.contains(part) }) {
            write("$name$path", it.text)
        }
    }
    File pom = new File(basedir, "$name/pom.xml")
    pom.text = pom.text.replace('<artifactId>todo<', "<artifactId>$name<")
            .replace('</project>', new File(basedir, 'pack-profile.xml').text + '</project>')
}

// Services that ask for the same in other words of their own: what `service` is told is all they differ in.
def service = { String name, String whole, String part, String parts, String price, String count, int slots, String further = '' ->
    frame(name)
    String one = whole.toLowerCase()
    List<String> names = (0..<slots).collect { it == 0 ? 'due' : "due$it".toString() }
    write("$name/src/main/devmatrix/model/application.yaml", """\
devmatrix: 1
service: todo
package: com.acme.todo

entities:
  $whole:
    fields:
      amount: { type: "decimal(12,2)", default: 0, access: server }
    api: [create, read]
  $part:
    partOf: ${whole}.$parts
    fields:
      $price: { type: "decimal(10,2)", min: 0, max: 10000 }
      $count: { type: int, min: 0, max: 100 }
    api: [create, read]

flows:
""" + names.collect { """\
  ${it}Now:
    description: Says what is to be paid
    http: POST /${one}s/{$one}/$it -> 200 $whole
    steps:
      - call: $it
        with: { $one: $one }
        as: answer
      - set: { ${one}.amount: answer }
""" }.join('') + '\nbehaviours:\n' + names.collect { """\
  $it:
    signature: "$it($one) -> decimal(14,2)"
    reads: { $one: [${parts}.$price, ${parts}.$count] }
    text: The $price times the $count of all $parts of the $one, less 10 percent from 100 on, rounded to cents.
    ensures: ["result >= 0.0"]
    examples:
      - { $one: { $parts: [] }, result: 0 }
      - { $one: { $parts: [{ $price: 99.99, $count: 1 }] }, result: 99.99 }
      - { $one: { $parts: [{ $price: 100, $count: 1 }] }, result: 90 }
      - { $one: { $parts: [{ $price: 20, $count: 3 }, { $price: 33.33, $count: 2 }] }, result: 113.99 }
$further""" }.join(''))
}
service('carts', 'Cart', 'CartLine', 'lines', 'price', 'quantity', 1)
service('orders', 'Order', 'Item', 'items', 'unitCost', 'pieces', 1)
service('baskets', 'Basket', 'Position', 'positions', 'rate', 'units', 1)
service('quotes', 'Quote', 'Part', 'parts', 'worth', 'copies', 1)
service('offers', 'Offer', 'Share', 'shares', 'value', 'portions', 5)
service('bills', 'Bill', 'Entry', 'entries', 'charge', 'hours', 4)
service('drafts', 'Draft', 'Page', 'pages', 'fee', 'prints', 1)
// means something else by the same words: half a cent goes to the even one
service('strict', 'Claim', 'Loss', 'losses', 'damage', 'cases', 1,
        '      - { claim: { losses: [{ damage: 100.05, cases: 1 }] }, result: 90.04 }\n')

// The pack's project, as its archetype makes it.
def shipped = { String file, Map properties ->
    String path = "../../../../devmatrix-archetypes/devmatrix-pattern-pack-archetype/src/main/resources/archetype-resources/$file"
    String text = basedir.toPath().resolve(path).normalize().toFile().text
    return properties.inject(text) { whole, key, value -> whole.replace('${' + key + '}', value) }
}
String version = (new File(basedir, '../setup/pom.xml').text =~ /<devmatrix.version>(.*)<\/devmatrix.version>/)[0][1]
write('pack/pom.xml', shipped('pom.xml',
        [groupId: 'com.acme', artifactId: 'acme-patterns', version: '1.0-SNAPSHOT', devmatrixVersion: version]))
['resources/META-INF/devmatrix/patterns/index.json', 'pack/META-INF/devmatrix/patterns/pack.properties'].each {
    write("pack/src/main/$it", shipped("src/main/$it", [:]))
}
return true
