package org.factdesk.evaluation;

/**
 * One sentence with what the program and what people think of it.
 *
 * @param score the program's figure: higher is ranked first
 * @param grade the people's grade, 0 and above
 */
record Judged(double score, double grade) {
}
