package io.devmatrix.planted.facts;

import javax.xml.parsers.SAXParser;

/** Imports a library of another package. */
record ImportsUnlisted(SAXParser value) {}
