package org.factdesk.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One gzip member and nothing behind it. The JDK's stream calls itself once for each further member, so a chain of empty ones
 * would overflow the stack without ever giving a byte to count; with this small a buffer, and nothing announced as available, it
 * never looks for a second member.
 */
final class SingleGzip extends InputStream {

    private static final int TOO_SMALL_FOR_ANOTHER_MEMBER = 26;

    private final InputStream compressed;
    private final GZIPInputStream member;

    SingleGzip(InputStream compressed, int limit) throws IOException {
        this.compressed = new Counted(compressed, limit);
        this.member = new GZIPInputStream(this.compressed, TOO_SMALL_FOR_ANOTHER_MEMBER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = member.read(target, offset, length);
        if (count < 0 && compressed.read() >= 0) {
            throw new ZipException("More than one gzip member");
        }
        return count;
    }

    /** Header fields of gzip may be endless too: what comes over the wire is bounded like what comes out. */
    private static final class Counted extends BufferedInputStream {

        private long left;

        Counted(InputStream wire, int limit) {
            super(wire);
            left = limit;
        }

        @Override
        public synchronized int available() {
            return 0;
        }

        @Override
        public synchronized int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            return counted(count, count);
        }

        private int counted(int answer, int count) throws IOException {
            left -= answer < 0 ? 0 : count;
            if (left < 0) {
                throw new ZipException("More compressed than plain");
            }
            return answer;
        }
    }
}
