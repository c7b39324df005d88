package io.devmatrix.core.ir;

/**
 * Names and limits of lists.
 *
 * @param pageParameter query parameter of the page number
 * @param sizeParameter query parameter of the page size
 * @param firstPage number of the first page, 0 or 1
 * @param defaultSize rows of a page when none is asked for
 * @param maxSize most rows of a page
 * @param items envelope name of the rows
 * @param total envelope name of the count over all pages
 * @param page envelope name of the page number
 * @param size envelope name of the page size
 */
public record Paging(
        String pageParameter,
        String sizeParameter,
        int firstPage,
        int defaultSize,
        int maxSize,
        String items,
        String total,
        String page,
        String size) {}
