import com.sun.net.httpserver.HttpServer
import com.sun.net.httpserver.HttpsConfigurator
import com.sun.net.httpserver.HttpsServer
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.security.KeyStore
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext

// A model that is wrong first, then right, and then mends; as chat completions, on loopback.
List<Map> answers = [[code: 'wrong.java'], [code: 'right.java'], [diff: 'mend.diff']]
List<Map> asked = Collections.synchronizedList([])
def answer = { exchange ->
    Map body = new JsonSlurper().parse(exchange.requestBody) as Map
    asked << [key: exchange.requestHeaders.getFirst('Authorization'), prompt: JsonOutput.toJson(body)]
    Map content = answers[Math.min(asked.size(), answers.size()) - 1].collectEntries { field, file ->
        [field, new File(basedir, "answers/$file").text]
    }
    byte[] bytes = JsonOutput.toJson([model: 'scripted-1', choices: [[finish_reason: 'stop',
            message: [role: 'assistant', content: JsonOutput.toJson(content)]]],
            usage: [prompt_tokens: 1200, completion_tokens: 300]]).bytes
    exchange.responseHeaders.set('Content-Type', 'application/json')
    exchange.sendResponseHeaders(200, bytes.length)
    exchange.responseBody.write(bytes)
    exchange.close()
}
InetSocketAddress loopback = new InetSocketAddress(InetAddress.loopbackAddress, 0)
HttpServer plain = HttpServer.create(loopback, 0)
plain.createContext('/', answer)
plain.start()

// Another one behind a certificate that nobody has reason to trust.
File store = new File(basedir, 'target/untrusted.p12')
store.parentFile.mkdirs()
Process made = [new File(System.getProperty('java.home'), 'bin/keytool').path, '-genkeypair', '-keyalg', 'RSA', '-alias', 'it',
        '-dname', 'CN=localhost', '-storepass', 'changeit', '-keystore', store.path].execute()
assert made.waitFor() == 0 : made.text
KeyStore keys = KeyStore.getInstance(store, 'changeit'.toCharArray())
KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.defaultAlgorithm)
managers.init(keys, 'changeit'.toCharArray())
SSLContext tls = SSLContext.getInstance('TLS')
tls.init(managers.keyManagers, null, null)
HttpsServer untrusted = HttpsServer.create(loopback, 0)
untrusted.httpsConfigurator = new HttpsConfigurator(tls)
untrusted.createContext('/', answer)
untrusted.start()

// verify.groovy stops both
context.put('asked', asked)
context.put('servers', [plain, untrusted])
new File(basedir, 'test.properties').text = "models.plain=http://localhost:${plain.address.port}/v1\n" +
        "models.tls=https://localhost:${untrusted.address.port}/v1\n"
return true
