package org.factdesk.web;

/**
 * Eyes that see colour, and eyes that lack one kind of cone.
 * The matrices work on linear light: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation
 * of Color Vision Deficiency", 2009, at full severity.
 */
enum Eye {
    FULL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    WITHOUT_RED(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}),
    WITHOUT_GREEN(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}),
    WITHOUT_BLUE(new double[][] {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}});

    private final double[][] matrix;

    Eye(double[][] matrix) {
        this.matrix = matrix;
    }

    double[][] matrix() {
        return matrix;
    }
}
