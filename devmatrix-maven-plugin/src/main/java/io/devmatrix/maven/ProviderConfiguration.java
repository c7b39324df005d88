package io.devmatrix.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The element {@code <provider>}: who fills slots, and how it is reached. It names where keys are, and holds none. */
public final class ProviderConfiguration {
    String id = "";
    String url = "";
    String model = "";
    int maxTokens = 16_000;
    String keyVariable = "";
    String server = "";
    List<String> command = List.of();
    Map<String, String> options = new TreeMap<>();
    Map<String, String> headerVariables = new TreeMap<>();
    int connectSeconds = 10;
    int callSeconds = 300;
    int attempts = 4;
    int pauseSeconds = 60;
    String currency = "USD";

    String inputPrice = "";
    String outputPrice = "";

    /** What Maven calls for a text in place of elements: {@code -Ddevmatrix.provider=files}. */
    public void set(String text) {
        id = text;
    }
}
