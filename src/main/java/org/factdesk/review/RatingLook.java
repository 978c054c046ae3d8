package org.factdesk.review;

import java.util.List;
import org.factdesk.web.Choice;

/** How a rating may look: the tones of tokens.css and the shapes of the ratingIcon tag. The database knows the same. */
final class RatingLook {

    static final List<Choice> COLOURS = List.of(new Choice("green", "Green"), new Choice("lime", "Lime"), new Choice("amber", "Amber"),
            new Choice("orange", "Orange"), new Choice("red", "Red"), new Choice("grey", "Grey"), new Choice("blue", "Blue"),
            new Choice("violet", "Violet"));
    static final List<Choice> ICONS = List.of(new Choice("circle-check", "Tick in a ring"), new Choice("check", "Tick"),
            new Choice("contrast", "Half circle"), new Choice("triangle-alert", "Warning triangle"), new Choice("x", "Cross"),
            new Choice("circle-x", "Cross in a ring"), new Choice("minus", "Dash"), new Choice("circle-help", "Question mark"),
            new Choice("ban", "Crossed ring"), new Choice("clock", "Clock"));

    private RatingLook() {
    }

    static boolean isColour(String value) {
        return isOneOf(COLOURS, value);
    }

    static boolean isIcon(String value) {
        return isOneOf(ICONS, value);
    }

    private static boolean isOneOf(List<Choice> choices, String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
