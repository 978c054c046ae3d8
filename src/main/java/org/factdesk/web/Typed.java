package org.factdesk.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Something must be typed, by the same reading as {@link Forms#line}: what is left of it is stored. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Typed.Rule.class)
public @interface Typed {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<Typed, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return Forms.line(value) != null;
        }
    }
}
