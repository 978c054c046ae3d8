package org.factdesk.site;

import org.factdesk.testing.Desk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who reads, signed in nowhere. */
final class Reader {

    private Reader() {
    }

    static Document opens(String path) {
        return Jsoup.parse(Desk.anonymous().get(path).statusCode(200).extract().asString());
    }

    static int status(String path) {
        return Desk.anonymous().get(path).extract().statusCode();
    }
}
