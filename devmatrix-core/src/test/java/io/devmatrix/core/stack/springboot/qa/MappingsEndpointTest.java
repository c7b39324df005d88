package io.devmatrix.core.stack.springboot.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.http.ServedRoutes.Route;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MappingsEndpointTest {
    @Test
    void readsMethodsAndPatternsOfAllHandlers() {
        assertThat(
                        MappingsEndpoint.routes(
                                """
                                {"contexts": {"fake": {"mappings": {"dispatcherServlets": {"dispatcherServlet": [
                                  {"handler": "a", "predicate": "{GET [/things/{id}]}", "details": {
                                    "requestMappingConditions": {"methods": ["GET", "HEAD"], "patterns": ["/things/{id}"]}}},
                                  {"handler": "b", "details": {
                                    "requestMappingConditions": {"methods": [], "patterns": ["/error", "/oops"]}}},
                                  {"handler": "resources", "predicate": "/**"}
                                ]}}}}}
                                """))
                .containsExactly(
                        new Route("GET", "/things/{id}"),
                        new Route("HEAD", "/things/{id}"),
                        new Route("*", "/error"),
                        new Route("*", "/oops"));
    }

    @Test
    void aServiceThatDoesNotTellIsAFaultOfTheEnvironment() {
        MappingsEndpoint nobody = new MappingsEndpoint(URI.create("http://127.0.0.1:1"));
        assertThatThrownBy(nobody::routes)
                .isInstanceOf(BrokenEnvironment.class)
                .hasMessageStartingWith("The service does not tell its routes at `/mappings`: ")
                .hasMessageEndingWith(
                        "Start it with `--management.endpoints.web.exposure.include=prometheus,mappings`.");
    }
}
