package org.factdesk.training;

/** The mean of what was added since it was last taken. */
final class Mean {

    private double sum;
    private int count;

    void add(double value) {
        sum += value;
        count++;
    }

    double take() {
        double mean = count == 0 ? Double.NaN : sum / count;
        sum = 0;
        count = 0;
        return mean;
    }
}
