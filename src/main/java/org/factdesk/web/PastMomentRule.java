package org.factdesk.web;

import io.quarkus.arc.Arc;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Reads and writes a minute as it is typed, in the newsroom's zone. */
public class PastMomentRule implements ConstraintValidator<PastMoment, String> {

    private static final Pattern WRITTEN = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}");

    /** The moment that {@link PastMoment} has let pass; null where nothing was typed. */
    public static Instant read(String typed) {
        String moment = Forms.typed(typed);
        return moment == null ? null : LocalDateTime.parse(moment.replace(' ', 'T')).atZone(zone()).toInstant();
    }

    /** As a form shows it; null for nothing. */
    public static String written(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone()).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
        String moment = Forms.typed(typed);
        if (moment == null) {
            return true;
        }
        try {
            return WRITTEN.matcher(moment).matches() && !read(moment).isAfter(Instant.now());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static ZoneId zone() {
        return Arc.container().instance(Newsroom.class).get().zone();
    }
}
