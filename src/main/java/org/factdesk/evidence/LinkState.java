package org.factdesk.evidence;

/** How the desk last found an address. */
public enum LinkState {

    ALIVE("Alive"),
    /** It answers elsewhere than it did when the copy was kept. */
    MOVED("Moved"),
    /** It answers with other words than those that were kept, or without the quoted ones. */
    CHANGED("Much changed"),
    GONE("Gone"),
    /** Nobody can say: the site forbids programs to look, is busy, or was missed for the first time. */
    UNKNOWN("Unclear");

    private final String label;

    LinkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
