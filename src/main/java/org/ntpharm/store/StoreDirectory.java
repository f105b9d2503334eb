package org.ntpharm.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * A directory that holds a store and belongs to this process while it is open. The file {@code ntpharm-store} marks it
 * as one; a directory with other contents and without that file is never touched.
 */
final class StoreDirectory implements AutoCloseable {
    private static final String MARK = "ntpharm-store";

    private final ProcessFileLock lock;
    private final DatasetGraph graphs;

    private StoreDirectory(ProcessFileLock lock, DatasetGraph graphs) {
        this.lock = lock;
        this.graphs = graphs;
    }

    /** Opens the store in {@code directory}, or makes one there if nothing is there. */
    static StoreDirectory openOrCreate(Path directory) {
        try {
            if (!isStore(directory)) {
                refuseForeign(directory);
                Files.createDirectories(directory);
                Files.createFile(directory.resolve(MARK));
            }
        } catch (IOException e) {
            throw unusable(directory, "cannot be written (" + e + "); choose another with --store", e);
        }
        return open(directory);
    }

    /** Opens the store in {@code directory}; there must be one. */
    static StoreDirectory openExisting(Path directory) {
        if (!isStore(directory)) {
            try {
                refuseForeign(directory);
            } catch (IOException e) {
                throw unusable(directory, "cannot be read (" + e + "); choose another with --store", e);
            }
            throw new NtpException(
                    ErrorCode.STORE_MISSING,
                    "no store in " + directory + "; load an article first, or name another store with --store");
        }
        return open(directory);
    }

    DatasetGraph graphs() {
        return graphs;
    }

    @Override
    public void close() {
        TDBInternal.expel(graphs, true);
        release(lock);
    }

    static boolean isStore(Path directory) {
        return Files.isRegularFile(directory.resolve(MARK));
    }

    private static void refuseForeign(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw unusable(directory, "is a file; a store is a directory of its own, choose one with --store");
        }
        if (Files.isDirectory(directory) && !isEmpty(directory)) {
            throw unusable(directory, "holds other things than a store; choose an empty or new directory with --store");
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }

    /** By its real path: a link to it may lead elsewhere while it is open. */
    private static StoreDirectory open(Path directory) {
        try {
            return lockAndOpen(directory.toRealPath());
        } catch (IOException e) {
            throw unusable(directory, "cannot be read (" + e + "); choose another with --store", e);
        }
    }

    private static StoreDirectory lockAndOpen(Path directory) {
        ProcessFileLock lock = lock(directory);
        try {
            return new StoreDirectory(lock, DatabaseMgr.connectDatasetGraph(Location.create(directory)));
        } catch (RuntimeException e) {
            release(lock);
            if (e instanceof DBOpEnvException && !(e instanceof FileException)) {
                throw locked(directory, e);
            }
            throw unusable(
                    directory,
                    "cannot be opened (" + e + "); remove it and load again, or choose another with --store",
                    e);
        }
    }

    private static ProcessFileLock lock(Path directory) {
        ProcessFileLock lock;
        try {
            lock = ProcessFileLock.create(directory.resolve(MARK).toString());
            if (lock.isLockedHere()) {
                throw new NtpException(
                        ErrorCode.STORE_LOCKED,
                        "the store " + directory
                                + " is open here already; let --store name another, or a link that leads to another by now");
            }
            lock.lockEx();
        } catch (DBOpEnvException e) {
            throw locked(directory, e);
        } catch (RuntimeIOException | UncheckedIOException e) {
            throw unusable(directory, "cannot be written (" + e + "); choose another with --store", e);
        }
        return lock;
    }

    private static void release(ProcessFileLock lock) {
        lock.unlock();
        ProcessFileLock.release(lock);
    }

    private static NtpException locked(Path directory, Exception cause) {
        return new NtpException(
                ErrorCode.STORE_LOCKED,
                "the store " + directory + " is in use (" + cause.getMessage()
                        + "); stop the other ntpharm, or name another store with --store",
                cause);
    }

    private static NtpException unusable(Path directory, String why) {
        return new NtpException(ErrorCode.STORE_UNUSABLE, describe(directory, why));
    }

    private static NtpException unusable(Path directory, String why, Exception cause) {
        return new NtpException(ErrorCode.STORE_UNUSABLE, describe(directory, why), cause);
    }

    private static String describe(Path directory, String why) {
        return "the store " + directory + " " + why;
    }
}
