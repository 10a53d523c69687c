package vn.tiendo.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who connects, on this machine only. */
final class CountingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    private CountingServer(ServerSocket socket) {
        this.socket = socket;
    }

    static CountingServer start() throws IOException {
        CountingServer server = new CountingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread listener = new Thread(server::listen, "counting-server");
        listener.setDaemon(true);
        listener.start();
        return server;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                connections.incrementAndGet();
                caller.getOutputStream()
                        .write("HTTP/1.0 404 Not Found\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } catch (IOException closedOrCallerGone) {
                // The next one, or the end.
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
