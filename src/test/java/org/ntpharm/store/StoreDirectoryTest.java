package org.ntpharm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;

class StoreDirectoryTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();

    @TempDir
    Path folder;

    @Test
    void a_store_that_is_open_cannot_be_opened_twice() {
        try (GraphStore store = GraphStore.open(folder, FILES)) {
            assertRefused(ErrorCode.STORE_LOCKED, folder, () -> GraphStore.open(folder, FILES));
            assertRefused(ErrorCode.STORE_LOCKED, folder, () -> GraphStore.openExisting(folder));
            assertThat(store.statistics().documents()).isZero();
        }
    }

    @Test
    void a_closed_store_can_be_opened_again() {
        GraphStore.open(folder, FILES).close();

        try (GraphStore store = GraphStore.open(folder, FILES)) {
            assertThat(store.statistics().entities()).containsKey("Drug");
        }
    }

    @Test
    void a_directory_is_made_with_its_parents() {
        Path deep = folder.resolve("some/where/new");

        GraphStore.open(deep, FILES).close();

        assertThat(deep).isNotEmptyDirectory();
    }

    @Test
    void a_directory_with_other_things_is_not_touched() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");

        assertRefused(ErrorCode.STORE_UNUSABLE, folder, () -> GraphStore.open(folder, FILES));
        assertRefused(ErrorCode.STORE_UNUSABLE, folder, () -> GraphStore.openExisting(folder));

        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(letter));
        assertThat(letter).hasContent("Dear colleague");
    }

    @Test
    void a_file_is_no_store() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");

        assertRefused(ErrorCode.STORE_UNUSABLE, file, () -> GraphStore.open(file, FILES));
        assertRefused(
                ErrorCode.STORE_UNUSABLE, file.resolve("store"), () -> GraphStore.open(file.resolve("store"), FILES));
        assertThat(file).hasContent("Dear colleague");
    }

    @Test
    void a_directory_that_cannot_be_written_is_refused() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder)).as("the user may write everywhere").isFalse();

        assertRefused(ErrorCode.STORE_UNUSABLE, folder, () -> GraphStore.open(folder, FILES));
    }

    @Test
    void a_store_that_is_not_there_is_missing() {
        Path nowhere = folder.resolve("nowhere");

        assertRefused(ErrorCode.STORE_MISSING, nowhere, () -> GraphStore.openExisting(nowhere));
        assertRefused(ErrorCode.STORE_MISSING, folder, () -> GraphStore.openExisting(folder));

        assertThat(nowhere).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_damaged_store_is_reported_as_such() throws IOException {
        GraphStore.open(folder, FILES).close();
        Path journal = folder.resolve("Data-0001/journal.jrnl");
        Files.delete(journal);
        Files.createDirectory(journal);

        assertRefused(ErrorCode.STORE_UNUSABLE, folder, () -> GraphStore.open(folder, FILES));
    }

    private static void assertRefused(ErrorCode code, Path directory, ThrowingCallable opening) {
        assertThatExceptionOfType(NtpException.class)
                .isThrownBy(opening)
                .withMessageContaining(directory.toString())
                .withMessageContaining("--store")
                .withMessageNotContaining("\n")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
