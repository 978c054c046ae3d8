package org.factdesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The extractor as a command: {@code Extract [--sentences] [FILE…]}, standard input without a file, UTF-8 in and out.
 *
 * <p>Prints one JSON object a line for each text. With {@code --sentences} the lines of the input are consecutive sentences of one
 * text, plain or {@code speaker TAB sentence}, and one number is printed for each. Ends with 2 if a file could not be read;
 * the others are still done.
 */
public final class Extract {

    private static final String SENTENCES = "--sentences";
    private static final String STANDARD_INPUT = "-";

    private final PrintStream out;
    private final PrintStream errors;
    private boolean failed;

    private Extract(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        // The system's encoding may be another, and machines read this
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), System.in, out, errors);
        if (status != 0) System.exit(status);
    }

    /** Returns the exit status: 0, or 2 if something could not be read. */
    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream errors) {
        Extract extract = new Extract(out, errors);
        boolean sentences = arguments.contains(SENTENCES);
        List<String> files = arguments.stream().filter(argument -> !argument.equals(SENTENCES)).toList();
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) extract.one(file, in, sentences);
        out.flush();
        return extract.failed ? 2 : 0;
    }

    private void one(String file, InputStream in, boolean sentences) {
        if (file.startsWith("--")) {
            fail("unknown option " + file + "; usage: Extract [" + SENTENCES + "] [FILE…]");
            return;
        }
        try {
            String text = decoded(file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(file)));
            if (sentences) NumberedLines.print(text, out);
            else out.println(ExtractionJson.of(file, Extractor.load().extract(text)));
        } catch (CharacterCodingException malformed) {
            fail(file + ": not valid UTF-8");
        } catch (NoSuchFileException | InvalidPathException missing) {
            fail(file + ": no such file");
        } catch (IOException failure) {
            fail(file + ": cannot be read (" + failure.getMessage() + ")");
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private void fail(String message) {
        errors.println("Extract: " + message);
        failed = true;
    }
}
