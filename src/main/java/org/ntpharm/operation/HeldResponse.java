package org.ntpharm.operation;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A response whose body, where it is of a certain kind, is held back in order to be sent in another form. */
class HeldResponse extends HttpServletResponseWrapper {
    private final Predicate<HttpServletResponse> toBeHeld;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean held;

    @Nullable
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response, Predicate<HttpServletResponse> toBeHeld) {
        super(response);
        this.toBeHeld = toBeHeld;
    }

    /** Whether there is a body that was held back. */
    boolean isHeld() {
        return held;
    }

    /** The body that was held back. */
    String text() {
        if (writer != null) {
            writer.flush();
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    /** Sends {@code bytes} as the body. */
    void release(byte[] bytes) throws IOException {
        getResponse().setContentLength(bytes.length);
        getResponse().getOutputStream().write(bytes);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        held = held || toBeHeld.test((HttpServletResponse) getResponse());
        return held ? new Held() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        held = held || toBeHeld.test((HttpServletResponse) getResponse());
        if (!held) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        if (!toBeHeld.test((HttpServletResponse) getResponse())) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!toBeHeld.test((HttpServletResponse) getResponse())) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body.reset();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!held) {
            super.flushBuffer();
        }
    }

    private final class Held extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing is written asynchronously here");
        }

        /** In UTF-8; the general method knows Latin 1 only. */
        @Override
        public void print(String text) {
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            body.write(bytes, start, length);
        }
    }
}
