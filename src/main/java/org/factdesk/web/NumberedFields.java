package org.factdesk.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Fields that a form has as many of as there are things on the page: {@code stance-1}, {@code stance-2}. */
public final class NumberedFields {

    private NumberedFields() {
    }

    /** What the request sent of them, by their numbers. */
    public static Map<Integer, String> sent(String name) {
        FormData form = CurrentRequestManager.get().getFormData();
        if (form == null) {
            return Map.of();
        }
        return StreamSupport.stream(form.spliterator(), false).filter(field -> field.matches(name + "-\\d{1,9}"))
                .collect(Collectors.toMap(field -> SeenNumber.read(field.substring(name.length() + 1)), field -> form.getFirst(field).getValue(),
                        (one, other) -> one, TreeMap::new));
    }
}
