package org.factdesk.extraction.encoder;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The matrices that were trained with the encoder, by name; the file has for each its name, rows, columns and numbers. */
final class Heads {

    private final Map<String, float[][]> matrices = new HashMap<>();

    private Heads() {
    }

    static Heads read(InputStream stream) throws IOException {
        Heads heads = new Heads();
        try (DataInputStream in = new DataInputStream(stream)) {
            while (true) {
                String name = in.readUTF();
                float[][] rows = new float[in.readInt()][in.readInt()];
                for (float[] row : rows) for (int column = 0; column < row.length; column++) row[column] = in.readFloat();
                heads.matrices.put(name, rows);
            }
        } catch (EOFException end) {
            return heads;
        }
    }

    Head head(String name) {
        return new Head(matrices.get(name), matrices.get(name + ".bias")[0]);
    }

    RoleChain roles() {
        return new RoleChain(matrices.get("steps"));
    }
}
