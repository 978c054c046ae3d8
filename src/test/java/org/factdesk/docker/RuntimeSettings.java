package org.factdesk.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The environment variables that the parts on the class path document as read when the application starts. */
final class RuntimeSettings {

    private RuntimeSettings() {
    }

    static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        for (URL model : Collections.list(RuntimeSettings.class.getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"))) {
            collect(json.readTree(model.openStream()), names);
        }
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("phase").asText().equals("RUN_TIME") && node.path("path").has("environmentVariable")) {
            names.add(node.path("path").path("environmentVariable").asText());
        }
        node.forEach(child -> collect(child, names));
    }
}
