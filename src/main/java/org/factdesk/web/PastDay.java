package org.factdesk.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day that has come, written {@code yyyy-mm-dd}, or nothing: when something was said or published is never in the future. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PastDayRule.class)
public @interface PastDay {

    String message() default "Give a day up to today, written as 2026-03-04, or leave it empty.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
