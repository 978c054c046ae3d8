package org.factdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Today is the newsroom's today. */
@ApplicationScoped
public class PastDayRule implements ConstraintValidator<PastDay, String> {

    private static final Pattern WRITTEN = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private final Newsroom newsroom;

    PastDayRule(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The day that {@link PastDay} has let pass; null where nothing was typed. */
    public static LocalDate read(String typed) {
        String day = Forms.typed(typed);
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
        String day = Forms.typed(typed);
        if (day == null) {
            return true;
        }
        try {
            return WRITTEN.matcher(day).matches() && !LocalDate.parse(day).isAfter(LocalDate.now(newsroom.zone()));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
