package org.factdesk.evidence;

/** How a quotation stands to the copy of the page that it was taken from. */
public enum Quoted {
    /** No quotation was typed, or no copy is kept. */
    NOTHING,
    WORD_FOR_WORD,
    NOT_THERE,
    /** The copy is a PDF, a picture or the like: nobody can look for words in it. */
    NOT_TEXT
}
