package vn.tiendo.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on a real socket that can be made to misbehave at any step, and knows STARTTLS, which GreenMail does not.
 * It counts a message as taken when its last line is there, before it answers: whether the answer arrives is the sender's
 * problem.
 */
final class TinySmtpServer implements AutoCloseable {

    /** Steps at which something can happen. */
    enum Step {
        CONNECTED,
        HELLO,
        SENDER,
        RECIPIENT,
        DATA,
        BODY,
        TAKEN,
        ANSWERED
    }

    /** Decides what happens at a step: an answer instead of the usual one, or {@link #HANG_UP}. */
    interface Script {
        Optional<String> at(Step step, String argument);
    }

    /** The connection is closed without an answer. */
    static final String HANG_UP = "";

    /** A message taken for one mailbox. */
    record Taken(String messageId, String mailbox, String content) {}

    private final ServerSocket socket;
    private final Optional<SSLContext> startTls;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private volatile Script script = (step, argument) -> Optional.empty();

    TinySmtpServer(Optional<SSLContext> startTls) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.startTls = startTls;
        Thread acceptor = new Thread(this::accept, "smtp");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    static TinySmtpServer plain() throws IOException {
        return new TinySmtpServer(Optional.empty());
    }

    int port() {
        return socket.getLocalPort();
    }

    void script(Script next) {
        script = next;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talk = new Thread(() -> new Talk(client).run(), "smtp-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** One connection. */
    private final class Talk {

        private Socket client;
        private BufferedReader in;
        private OutputStream out;
        private String mailbox = "";

        Talk(Socket client) {
            this.client = client;
        }

        void run() {
            try {
                attach(client);
                if (say(Step.CONNECTED, "", "220 tiny ready")) {
                    String line = in.readLine();
                    while (line != null && answer(line)) {
                        line = in.readLine();
                    }
                }
            } catch (IOException senderGone) {
                // A killed sender breaks the connection: that is what these tests are about.
            } finally {
                closeQuietly();
            }
        }

        private void attach(Socket next) throws IOException {
            client = next;
            in = new BufferedReader(new InputStreamReader(next.getInputStream(), StandardCharsets.ISO_8859_1));
            out = next.getOutputStream();
        }

        private boolean answer(String line) throws IOException {
            commands.add(line);
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            return switch (verb) {
                case "EHLO", "HELO" -> say(Step.HELLO, line, capabilities());
                case "STARTTLS" -> secure();
                case "MAIL" -> say(Step.SENDER, line, "250 ok");
                case "RCPT" -> recipient(line);
                case "DATA" -> data();
                case "QUIT" -> false;
                default -> send("250 ok");
            };
        }

        private String capabilities() {
            boolean offer = startTls.isPresent() && !(client instanceof SSLSocket);
            return offer ? "250-tiny\r\n250 STARTTLS" : "250 tiny";
        }

        private boolean secure() throws IOException {
            send("220 go on");
            SSLSocket secured = (SSLSocket)
                    startTls.orElseThrow().getSocketFactory().createSocket(client, "localhost", client.getPort(), true);
            secured.setUseClientMode(false);
            secured.startHandshake();
            attach(secured);
            return true;
        }

        private boolean recipient(String line) throws IOException {
            mailbox = line.replaceAll(".*<(.*)>.*", "$1");
            return say(Step.RECIPIENT, mailbox, "250 ok");
        }

        private boolean data() throws IOException {
            if (!say(Step.DATA, mailbox, "354 go on")) {
                return false;
            }
            StringBuilder content = new StringBuilder();
            String line = in.readLine();
            boolean begun = false;
            while (line != null && !line.equals(".")) {
                content.append(line).append("\r\n");
                if (!begun && content.length() > 2000) {
                    begun = true;
                    if (script.at(Step.BODY, mailbox).filter(HANG_UP::equals).isPresent()) {
                        return false;
                    }
                }
                line = in.readLine();
            }
            if (line == null) {
                return false;
            }
            Optional<String> instead = script.at(Step.TAKEN, mailbox);
            if (instead.isEmpty() || instead.get().equals(HANG_UP)) {
                taken.add(new Taken(messageId(content.toString()), mailbox, content.toString()));
            }
            if (instead.isPresent()) {
                return !instead.get().equals(HANG_UP) && send(instead.get());
            }
            send("250 taken");
            return !script.at(Step.ANSWERED, mailbox).filter(HANG_UP::equals).isPresent();
        }

        private static String messageId(String content) {
            return content.lines()
                    .filter(line -> line.startsWith("Message-ID:"))
                    .map(line -> line.substring("Message-ID:".length()).strip())
                    .findFirst()
                    .orElse("");
        }

        private boolean say(Step step, String argument, String usual) throws IOException {
            String words = script.at(step, argument).orElse(usual);
            return !words.equals(HANG_UP) && send(words);
        }

        private boolean send(String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return true;
        }

        private void closeQuietly() {
            try {
                client.close();
            } catch (IOException alreadyGone) {
                // Nothing is left to be done for a connection that is gone.
            }
        }
    }
}
