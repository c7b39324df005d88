package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class BuildCacheConfigurationTest {
    private final String text = new Template(".mvn/maven-build-cache-config.xml").text();

    @Test
    void fitsTheSchemaOfTheExtension() throws SAXException, IOException {
        Validator validator = validator();
        validator.validate(source(text));
        assertThat(text).contains("*.yaml", "*.json", "*.sql", "<runAlways>");
    }

    @Test
    void theSchemaBites() {
        assertThatThrownBy(() -> validator().validate(source(text.replace("runAlways", "runAllways"))))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("runAllways");
    }

    private static StreamSource source(String xml) {
        return new StreamSource(new StringReader(xml));
    }

    private static Validator validator() throws SAXException {
        URL schema = Objects.requireNonNull(
                BuildCacheConfigurationTest.class.getClassLoader().getResource("build-cache-config-1.0.0.xsd"));
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator();
    }
}
