package org.factdesk.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Time as the {@code datetime} of a {@code <time>} element takes it: to the second, since HTML allows three digits
 * of a fraction at most and the database keeps six.
 */
@TemplateExtension
final class MachineTime {

    private MachineTime() {}

    static String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String machine(LocalDate on) {
        return on.toString();
    }
}
