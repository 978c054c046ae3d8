package org.factdesk.article;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A whole address of the web, http or https, or nothing. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebLinkRule.class)
public @interface WebLink {

    String message() default "Give the whole web address, beginning with https://, or leave it empty.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
