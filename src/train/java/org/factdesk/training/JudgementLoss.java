package org.factdesk.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.extraction.encoder.Window.Part;

/** Binary cross-entropy of a head's judgements of sentences, per sentence; a sentence is the mean of its pieces' vectors. */
final class JudgementLoss {

    private record Place(int row, Part part, float target) {
    }

    private JudgementLoss() {
    }

    static NDArray of(Task task, Batch batch, NDArray vectors, Heads heads, Mean mean) {
        List<Place> places = places(task, batch);
        NDManager manager = vectors.getManager();
        int length = batch.length();
        float[] share = new float[places.size() * batch.lessons().size() * length];
        float[] wanted = new float[places.size() * task.outputs()];
        for (int index = 0; index < places.size(); index++) {
            Place place = places.get(index);
            int begin = (index * batch.lessons().size() + place.row()) * length + place.part().at();
            for (int piece = 0; piece < place.part().length(); piece++) share[begin + piece] = 1f / place.part().length();
            for (int output = 0; output < task.outputs(); output++) wanted[index * task.outputs() + output] = task.wanted(output, place.target());
        }
        NDArray flat = vectors.reshape((long) batch.lessons().size() * length, TrainableEncoder.WIDTH);
        NDArray sentences = manager.create(share, new Shape(places.size(), (long) batch.lessons().size() * length)).matMul(flat);
        NDArray logits = heads.of(Heads.name(task), sentences);
        NDArray target = manager.create(wanted, logits.getShape());
        NDArray loss = Activation.softPlus(logits).sub(logits.mul(target)).mean();
        mean.add(loss.getFloat());
        return loss;
    }

    /** Of a sentence in several parts only the first is learned from. */
    private static List<Place> places(Task task, Batch batch) {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < batch.lessons().size(); row++) {
            Lesson lesson = batch.lessons().get(row);
            for (Part part : lesson.window().parts()) {
                Example example = lesson.example(part);
                if (example.task() == task && part.from() == 0) places.add(new Place(row, part, example.target()));
            }
        }
        return places;
    }
}
