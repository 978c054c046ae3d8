package org.factdesk.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks at a text's beginning that name its encoding beyond doubt; the longer ones first, since one begins like another. */
enum ByteOrderMark {
    UTF_32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
    UTF_32_LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark each : values()) {
            if (each.begins(bytes)) {
                return each;
            }
        }
        return null;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
