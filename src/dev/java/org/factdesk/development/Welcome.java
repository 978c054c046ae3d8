package org.factdesk.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Says, when dev mode has started, where to look and as whom to sign in. */
@ApplicationScoped
@IfBuildProfile("dev")
class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class);
    private static final String PEOPLE = "quarkus.oidc.devservices.roles.";
    private static final int LAST = Integer.MAX_VALUE;

    void say(@Observes @Priority(LAST) StartupEvent start, Config config) {
        String address = config.getValue("factdesk.newsroom.address", String.class);
        LOG.infof("%n%n  What readers see   %s%n  The newsroom       %s/desk%n  Sign in as         %s%n", address, address, people(config));
    }

    private static String people(Config config) {
        Map<String, String> people = new TreeMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(PEOPLE)) {
                people.put(name.substring(PEOPLE.length()).replace("\"", ""), config.getValue(name, String.class).replace(",", ", "));
            }
        }
        return people.entrySet().stream().map(person -> "%s (%s)".formatted(person.getKey(), person.getValue()))
                .collect(Collectors.joining("%n                     ".formatted()));
    }
}
