package org.apache.ofbiz.base.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Stream reading and copying; text is UTF-8 unless told otherwise. */
public final class UtilIO {
    private UtilIO() {
    }

    public static Charset getUtf8() {
        return StandardCharsets.UTF_8;
    }

    public static String readString(byte[] bytes) throws IOException {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static String readString(InputStream stream) throws IOException {
        return readString(stream, StandardCharsets.UTF_8);
    }

    public static String readString(InputStream stream, Charset charset) throws IOException {
        return readString(new BufferedReader(new InputStreamReader(stream, charset)));
    }

    public static String readString(Reader reader) throws IOException {
        StringWriter writer = new StringWriter();
        copy(reader, writer);
        return writer.toString();
    }

    public static void copy(InputStream input, OutputStream output) throws IOException {
        input.transferTo(output);
    }

    public static void copy(InputStream input, boolean closeIn, OutputStream output, boolean closeOut) throws IOException {
        input.transferTo(output);
        if (closeIn) {
            input.close();
        }
        if (closeOut) {
            output.close();
        }
    }

    public static void copy(Reader reader, Writer writer) throws IOException {
        reader.transferTo(writer);
    }
}
