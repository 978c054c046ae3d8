package org.factdesk.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.factdesk.web.Times;

/** A table as a file for spreadsheets: RFC 4180, UTF-8, times in UTC, and no cell that is run when the file is opened. */
final class Csv {

    /** Gives its rows one after the other, so that a long table need not be in memory. */
    interface Rows {
        void forEach(Consumer<List<?>> row);
    }

    /** Without it Excel takes UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {
    }

    /** @param rows each with a cell for every column, null where it is empty */
    static Response download(String name, List<String> columns, Rows rows) {
        StreamingOutput file = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter table = CsvWriter.builder().build(text);
            table.writeRecord(columns);
            rows.forEach(row -> table.writeRecord(row.stream().map(Csv::cell).toList()));
            table.flush();
        };
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"").build();
    }

    /** A number is ours and may be negative; whatever else could have been typed by somebody. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        return SafeCell.of(value instanceof Instant at ? Times.stamp(at) : value.toString());
    }
}
