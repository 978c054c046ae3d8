package org.factdesk.extraction;

import com.ibm.icu.util.ULocale;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Which language a text is in. */
final class LanguageGuess {

    static final String UNKNOWN = "und";

    /** More text does not change the answer, only the time it takes. */
    private static final int ENOUGH = 4_000;
    private static final int TOO_FEW_LETTERS = 12;

    private LanguageGuess() {
    }

    /** A BCP-47 tag, "und" for a text with too few letters to tell. */
    static String of(String text, LanguageDetectorModel model) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        if (beginning.codePoints().filter(Character::isLetter).count() < TOO_FEW_LETTERS) return UNKNOWN;
        String threeLetters = new LanguageDetectorME(model).predictLanguage(beginning).getLang();
        return ULocale.createCanonical(threeLetters).getLanguage();
    }

    static boolean isEnglish(String language) {
        return "en".equals(withoutRegion(language));
    }

    static String withoutRegion(String language) {
        return ULocale.forLanguageTag(language).getLanguage();
    }
}
