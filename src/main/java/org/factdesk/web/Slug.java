package org.factdesk.web;

import com.github.slugify.Slugify;

/** What is left of words in an address: small Latin letters, digits and single hyphens. */
public final class Slug {

    private static final Slugify SLUGIFY = Slugify.builder().transliterator(false).build();

    private Slug() {
    }

    /** Empty where no letter of the words can stand in it. */
    public static String of(String words) {
        return SLUGIFY.slugify(words.replaceAll("['’]", "")).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
