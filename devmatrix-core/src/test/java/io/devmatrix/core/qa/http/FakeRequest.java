package io.devmatrix.core.qa.http;

import java.util.Map;

/** What the fake service is asked. */
record FakeRequest(
        String method, String path, Map<String, String> query, String body, String mediaType, String ifMatch) {}
