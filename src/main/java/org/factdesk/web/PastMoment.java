package org.factdesk.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A minute that has come, in the newsroom's zone, written {@code yyyy-mm-ddThh:mm} as browsers send it or with a blank, or nothing. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PastMomentRule.class)
public @interface PastMoment {

    String message() default "Give a day and time up to now, written as 2026-03-04 14:30, or leave it empty.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
