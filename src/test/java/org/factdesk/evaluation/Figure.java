package org.factdesk.evaluation;

/**
 * What came out.
 *
 * @param set    the folder of the data
 * @param metric which figure of it
 * @param value  0 to 1, higher is better
 */
record Figure(String set, String metric, double value) {
}
