package org.factdesk.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * One gzip member (RFC 1952) and nothing behind it. The JDK's own stream calls itself once for each further member, so a chain
 * of empty ones would overflow the stack without ever giving a byte to count. Checksums are left to the connection.
 */
final class SingleGzip extends InputStream {

    private static final int MAGIC = 0x1f8b;
    private static final int DEFLATE = 8;
    private static final int TRAILER = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream compressed;
    private final Member member;

    SingleGzip(InputStream compressed, int limit) throws IOException {
        this.compressed = new Counted(compressed, limit);
        skipHeader();
        this.member = new Member(this.compressed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = member.read(target, offset, length);
        if (count < 0) {
            requireEnd();
        }
        return count;
    }

    private void skipHeader() throws IOException {
        if ((next() << 8 | next()) != MAGIC || next() != DEFLATE) {
            throw new ZipException("Not gzip");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        int character = next();
        while (character != 0) {
            character = next();
        }
    }

    private int next() throws IOException {
        int one = compressed.read();
        if (one < 0) {
            throw new EOFException("Cut short");
        }
        return one;
    }

    private void requireEnd() throws IOException {
        int behind = member.unused();
        while (behind <= TRAILER && compressed.read() >= 0) {
            behind++;
        }
        if (behind > TRAILER) {
            throw new ZipException("More than one gzip member");
        }
    }

    private static final class Member extends InflaterInputStream {

        Member(InputStream compressed) {
            super(compressed, new Inflater(true));
        }

        /** How many bytes behind the compressed data were read along with it. */
        int unused() {
            return inf.getRemaining();
        }
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
