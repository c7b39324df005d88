package io.devmatrix.core.javasource;

/** A quote that is no Java, or a hole bound to what it cannot take: a mistake in a generator, never in a model. */
public final class QuoteException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    QuoteException(String quote, String problem) {
        super("Quote `" + quote + "`: " + problem);
    }
}
