package org.factdesk.article;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.factdesk.web.Forms;

/** What counts as an address that people may follow, and the notation in which it is stored. */
public class WebLinkRule implements ConstraintValidator<WebLink, String> {

    static final int LONGEST = 2000;

    /** An address in the one notation under which it is found again; null where nothing, or no address, was typed. */
    public static String read(String typed) {
        String address = Forms.typed(typed);
        if (address == null) {
            return null;
        }
        try {
            String written = WebAddress.typed(address).uri().toString();
            return written.length() > LONGEST ? null : written;
        } catch (FetchRefused e) {
            return null;
        }
    }

    /** Whether people may be led there: http or https, nothing that a browser would run. */
    public static boolean isLink(String url) {
        return read(url) != null;
    }

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
        return Forms.typed(typed) == null || isLink(typed);
    }
}
