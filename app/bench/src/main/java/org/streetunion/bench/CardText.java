package org.streetunion.bench;

/** What both printers put on every card. */
final class CardText {
    /** 发证工会. */
    static final String ISSUER = "丰门街道总工会";

    private CardText() {}
}
