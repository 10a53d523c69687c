package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTurnTest {

    @Test
    void allPiecesAreDoneInTheirOrderOnOneOtherThread() throws IOException {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        try (InTurn turn = new InTurn("figures")) {
            for (int piece = 0; piece < 100; piece++) {
                int number = piece;
                turn.add(() -> {
                    done.add(number);
                    threads.add(Thread.currentThread());
                });
            }
        }
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
        assertThat(threads).doesNotContain(Thread.currentThread());
        assertThat(threads.stream().distinct()).hasSize(1);
    }

    @Test
    void whatAPieceFailedWithIsHeardWhenMoreIsBrought() throws IOException {
        CountDownLatch failed = new CountDownLatch(1);
        try (InTurn turn = new InTurn("figures")) {
            turn.add(() -> {
                failed.countDown();
                throw new IOException("disk full");
            });
            assertThatThrownBy(() -> {
                        failed.await();
                        for (int more = 0; more < 10; more++) {
                            turn.add(() -> {});
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }

    @Test
    void whatTheLastPieceFailedWithIsHeardAtTheEnd() throws IOException {
        InTurn turn = new InTurn("figures");
        turn.add(() -> {
            throw new IOException("disk full");
        });
        assertThatThrownBy(turn::close).isInstanceOf(IOException.class).hasMessage("disk full");
    }
}
