package org.factdesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The OpenNLP models, read from the class path once. The models are immutable and shared by all threads; the objects that
 * run them are not, so each text gets its own.
 *
 * @param sentences by language, a BCP-47 tag without region
 */
record LanguageModels(Map<String, SentenceModel> sentences, POSModel partsOfSpeech, LanguageDetectorModel languages) {

    static LanguageModels fromClassPath() {
        return new LanguageModels(
            Map.of("en", read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
                "de", read("/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin", SentenceModel::new),
                "fr", read("/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin", SentenceModel::new)),
            read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new),
            read("/langdetect-183.bin", LanguageDetectorModel::new));
    }

    private static <M> M read(String name, Reader<M> reader) {
        try (InputStream stream = LanguageModels.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("The class path has no " + name);
            return reader.read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + name, failure);
        }
    }

    private interface Reader<M> {
        M read(InputStream stream) throws IOException;
    }
}
