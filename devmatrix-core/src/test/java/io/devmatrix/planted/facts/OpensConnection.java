package io.devmatrix.planted.facts;

import java.net.http.HttpClient;

/** Can open sockets, which few packages may. */
record OpensConnection(HttpClient client) {}
