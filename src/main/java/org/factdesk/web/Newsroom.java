package org.factdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The newsroom's own name and address: settings, never taken from a request. */
@Named("newsroom")
@ApplicationScoped
public class Newsroom {

    private final String name;
    private final String deskName;
    private final String address;
    private final String language;
    private final List<String> interfaceLanguages;
    private final ZoneId zone;
    private final Optional<String> contact;

    Newsroom(@ConfigProperty(name = "factdesk.newsroom.name") String name,
            @ConfigProperty(name = "factdesk.newsroom.desk-name") String deskName,
            @ConfigProperty(name = "factdesk.newsroom.address") String address,
            @ConfigProperty(name = "factdesk.newsroom.language") String language,
            @ConfigProperty(name = "factdesk.newsroom.interface-languages") List<String> interfaceLanguages,
            @ConfigProperty(name = "factdesk.newsroom.time-zone") String zone,
            @ConfigProperty(name = "factdesk.newsroom.contact") Optional<String> contact) {
        this.name = name;
        this.deskName = deskName;
        this.address = address.replaceAll("/+$", "");
        this.language = language;
        this.interfaceLanguages = List.copyOf(interfaceLanguages);
        this.zone = ZoneId.of(zone);
        this.contact = contact;
    }

    public String name() {
        return name;
    }

    /** Who checked, where a member chose no public name. */
    public String deskName() {
        return deskName;
    }

    /** Absolute, without a slash at the end. */
    public String address() {
        return address;
    }

    public String language() {
        return language;
    }

    /** Those that the pages can be read in: what the newsroom words itself, such as its ratings, it words in each of them. */
    public List<String> interfaceLanguages() {
        return interfaceLanguages;
    }

    /** How dates are written. English without a country is written as in Britain: the day first. Needs no container. */
    public static Locale locale() {
        String language = ConfigProvider.getConfig().getValue("factdesk.newsroom.language", String.class);
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Where readers write to report an error: a mail address or a web address. Empty where none is set. */
    public Optional<String> contact() {
        return contact;
    }
}
