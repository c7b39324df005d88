package io.devmatrix.core.qa.http;

import java.util.List;
import java.util.Map;

/**
 * An answer as it came.
 *
 * @param status HTTP status
 * @param headers names in small letters, sorted
 * @param body without the marks of its chunks; empty for none
 */
record HttpReply(int status, Map<String, List<String>> headers, byte[] body) {}
