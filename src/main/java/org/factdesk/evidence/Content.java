package org.factdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.HexFormat;
import org.hibernate.Session;
import org.hibernate.annotations.Immutable;

/** Bytes that are kept, each once, under what they hash to. They come and go in slices: no node holds a film in its memory. */
@Entity
@Immutable
public class Content extends PanacheEntityBase {

    private static final int SLICE = 1024 * 1024;
    /** RFC 7725. */
    private static final int FORBIDDEN_BY_LAW = 451;

    @Id
    public String sha256;
    @Column(insertable = false)
    public long size;
    /** When the bytes were taken out of the record for legal reasons; nobody can store them again. */
    public Instant removedAt;

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** As it stands until this transaction ends: whoever is removing it comes before or after. */
    static Content staying(String sha256) {
        return findById(sha256, LockModeType.PESSIMISTIC_READ);
    }

    /** @throws WebApplicationException 451 where there is nothing left */
    Content toDownload() {
        if (isRemoved()) {
            throw new WebApplicationException(FORBIDDEN_BY_LAW);
        }
        return this;
    }

    /** The law forbids to keep these bytes; the database asks who confirmed that. The bytes go first: no page with their words comes after. */
    public void remove(Instant at) {
        getEntityManager().createNativeQuery("UPDATE content SET bytes = '', removed_at = ?2 WHERE sha256 = ?1").setParameter(1, sha256)
                .setParameter(2, at).executeUpdate();
        getEntityManager().createNativeQuery("UPDATE kept_page SET words = NULL WHERE sha256 = ?1").setParameter(1, sha256).executeUpdate();
    }

    /** Stores what is not there yet, and gives the hash it is found under. */
    static String store(byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(digest().digest(bytes));
        store(sha256, new ByteArrayInputStream(bytes), bytes.length);
        return sha256;
    }

    /** The database refuses what does not hash to this; the same bytes sent twice at once meet there too. */
    static void store(String sha256, InputStream bytes, long size) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")) {
                insert.setString(1, sha256);
                insert.setBinaryStream(2, bytes, size);
                insert.executeUpdate();
            }
        });
    }

    static String sha256(InputStream bytes) throws IOException {
        try (DigestInputStream read = new DigestInputStream(bytes, digest())) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }

    byte[] bytes() {
        return slice(0, size);
    }

    /** Outside any transaction, each slice in one of its own: whoever reads slowly keeps nobody waiting. */
    void writeTo(OutputStream out) throws IOException {
        for (long from = 0; from < size; from += SLICE) {
            long start = from;
            out.write(QuarkusTransaction.requiringNew().call(() -> slice(start, SLICE)));
        }
    }

    private byte[] slice(long from, long length) {
        return (byte[]) getEntityManager().createNativeQuery("SELECT substring(bytes FROM ?2 FOR ?3) FROM content WHERE sha256 = ?1", byte[].class)
                .setParameter(1, sha256).setParameter(2, (int) from + 1).setParameter(3, (int) length).getSingleResult();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
