package org.ntpharm.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

class TokensTest {
    private static final Token ALICE = Token.issue("alice");
    private static final Token BOB = Token.issue("bob");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_token_of_the_file_is_admitted_and_no_other() throws IOException {
        Tokens tokens = file("# who may write\n\n" + ALICE.line() + "\n" + BOB.line() + "\n");

        assertThat(tokens.admit("Bearer " + ALICE.text())).isTrue();
        assertThat(tokens.admit("bearer " + BOB.text())).isTrue();
        assertThat(tokens.admit(null)).isFalse();
        assertThat(tokens.admit("Bearer alice." + BOB.secret())).isFalse();
        assertThat(tokens.admit("Bearer carol." + ALICE.secret())).isFalse();
        assertThat(tokens.admit("Bearer nobody." + ALICE.secret())).isFalse();
        assertThat(tokens.admit("Basic " + ALICE.text())).isFalse();
        assertThat(tokens.admit(ALICE.text())).isFalse();
        assertThat(tokens.admit("Bearer " + ALICE.line())).isFalse();
    }

    @Test
    void whatever_is_sent_costs_one_hash() throws IOException {
        Tokens tokens = file(ALICE.line() + "\n" + BOB.line() + "\n");
        String[] sent = {
            null,
            "",
            "Basic YTpi",
            "Bearer alice",
            "Bearer alice." + BOB.secret(),
            "Bearer carol." + ALICE.secret(),
            "Bearer ." + ALICE.secret(),
            "Bearer " + "a".repeat(100_000),
            "Bearer " + ALICE.text()
        };

        try (HashCounter hashes = HashCounter.start()) {
            for (String header : sent) {
                tokens.admit(header);
                assertThat(hashes.count()).as(header).isEqualTo(1);
            }
        }
    }

    @Test
    void a_token_cannot_be_told_from_its_line_and_no_two_are_alike() {
        assertThat(ALICE.line()).startsWith("alice:").doesNotContain(ALICE.secret());
        assertThat(ALICE.line()).isNotEqualTo(ALICE.line());
        assertThat(Token.issue("alice")).isNotEqualTo(ALICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# nobody\n",
                "alice\n",
                "alice:secret\n",
                "alice:pbkdf2-sha256-20000:AAAA:AAAA\n",
                "alice:pbkdf2-sha256-20000:?:?\n",
                ":pbkdf2-sha256-20000:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            })
    void a_file_that_holds_anything_else_is_refused(String text) {
        assertThatExceptionOfType(NtpException.class)
                .isThrownBy(() -> file(text))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOKENS_INVALID))
                .withMessageContaining("tokens.txt")
                .withMessageNotContaining("secret");
    }

    @Test
    void two_tokens_of_one_name_are_refused() {
        assertThatExceptionOfType(NtpException.class)
                .isThrownBy(() -> file(ALICE.line() + "\n" + ALICE.line()))
                .withMessageContaining("line 2");
    }

    private Tokens file(String text) throws IOException {
        return Tokens.read(Files.writeString(folder.resolve("tokens.txt"), text));
    }
}
