package org.factdesk.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What somebody typed into a form that could not be taken: an error page gives it back, for the browser may not. */
final class TypedWords {

    private static final int LONGEST = 100_000;

    private TypedWords() {
    }

    /** Only what took time to write. A name, a number or a choice is quickly made again. */
    static List<String> of(ContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext())
                .getFormData();
        if (form == null) {
            return List.of();
        }
        return StreamSupport.stream(form.spliterator(), false).flatMap(field -> form.get(field).stream())
                .filter(value -> !value.isFileItem()).map(FormValue::getValue)
                .filter(value -> value.strip().contains(" ") && value.length() <= LONGEST).toList();
    }
}
