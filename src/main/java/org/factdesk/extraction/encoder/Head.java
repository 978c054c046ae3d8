package org.factdesk.extraction.encoder;

/** Reads figures off a vector: one matrix and a bias. */
final class Head {

    private final float[][] columns;
    private final float[] bias;

    /**
     * @param rows one for each number of a vector
     * @param bias one for each figure
     */
    Head(float[][] rows, float[] bias) {
        this.bias = bias;
        columns = new float[bias.length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < bias.length; column++) columns[column][row] = rows[row][column];
        }
    }

    float[] of(float[] vector) {
        float[] figures = bias.clone();
        for (int column = 0; column < figures.length; column++) {
            float sum = 0;
            for (int row = 0; row < vector.length; row++) sum += columns[column][row] * vector[row];
            figures[column] += sum;
        }
        return figures;
    }
}
