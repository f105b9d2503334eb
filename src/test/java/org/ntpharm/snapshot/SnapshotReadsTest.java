package org.ntpharm.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SnapshotReadsTest {
    private static final Quad FIRST = SSE.parseQuad("(<g:a> <s:1> <p:p> 1)");
    private static final Quad SAME_ELSEWHERE = SSE.parseQuad("(<g:b> <s:1> <p:p> 1)");
    private static final Quad SECOND = SSE.parseQuad("(<g:b> <s:2> <p:p> 2)");

    private DatasetGraph store;
    private SnapshotReads reads;

    @BeforeEach
    void open() {
        store = DatabaseMgr.createDatasetGraph();
        store.getContext().set(TDB2.symUnionDefaultGraph, true);
        change(() -> {
            store.add(FIRST);
            store.add(SAME_ELSEWHERE);
        });
        reads = SnapshotReads.of(store, 0.1);
    }

    @AfterEach
    void close() {
        reads.close();
        store.close();
    }

    @Test
    void the_default_graph_is_the_union_and_named_graphs_are_apart() {
        assertThat(reads.isCurrent()).isTrue();
        assertThat(count("{ ?s ?p ?o }")).isEqualTo(1);
        assertThat(count("{ GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
        assertThat(count("{ GRAPH <g:b> { ?s ?p ?o } }")).isEqualTo(1);
        assertThat(count("{ GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }")).isEqualTo(1);
    }

    @Test
    void a_change_is_seen_by_the_next_reader_and_soon_from_memory() throws InterruptedException {
        change(() -> store.add(SECOND));

        assertThat(count("{ ?s ?p ?o }")).isEqualTo(2);
        becomesCurrent();
        assertThat(count("{ ?s ?p ?o }")).isEqualTo(2);
    }

    @Test
    void what_is_deleted_is_gone_for_the_next_reader() throws InterruptedException {
        change(() -> store.delete(FIRST));
        assertThat(count("{ ?s ?p ?o }")).isEqualTo(1);

        change(() -> store.delete(SAME_ELSEWHERE));
        assertThat(count("{ ?s ?p ?o }")).isZero();
        becomesCurrent();
        assertThat(count("{ GRAPH ?g { ?s ?p ?o } }")).isZero();
    }

    @Test
    void a_reader_finishes_on_what_it_began_with() throws Exception {
        reads.begin(TxnType.READ);
        CompletableFuture.runAsync(() -> change(() -> store.add(SECOND))).get();
        CompletableFuture.runAsync(reads::refresh).get();

        assertThat(reads.isInTransaction()).isTrue();
        assertThat(reads.transactionMode()).isEqualTo(ReadWrite.READ);
        assertThat(reads.contains(SECOND)).isFalse();
        reads.end();
        assertThat(reads.isInTransaction()).isFalse();
        assertThat(count("{ ?s ?p ?o }")).isEqualTo(2);
    }

    @Test
    void a_write_transaction_is_one_of_the_store() {
        Txn.executeWrite(reads, () -> reads.add(SECOND));
        reads.begin(TxnType.WRITE);
        reads.delete(FIRST);
        reads.abort();
        reads.end();

        assertThat(Txn.calculateRead(store, () -> store.contains(SECOND) && store.contains(FIRST)))
                .isTrue();
    }

    @Test
    void a_store_that_does_not_fit_is_read_where_it_is() {
        try (var small = SnapshotReads.of(store, 0)) {
            assertThat(small.isCurrent()).isFalse();
            small.begin(TxnType.READ);
            assertThat(small.contains(FIRST)).isTrue();
            small.end();
        }
    }

    @Test
    void many_readers_see_whole_changes_only() throws Exception {
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 50; i++) {
                change(() -> {
                    store.add(SECOND);
                    store.delete(FIRST);
                });
                change(() -> {
                    store.add(FIRST);
                    store.delete(SECOND);
                });
            }
        });
        while (!writing.isDone()) {
            assertThat(count("{ GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
        }
        writing.get();
        becomesCurrent();
        assertThat(count("{ ?s <p:p> 1 }")).isEqualTo(1);
    }

    private void becomesCurrent() throws InterruptedException {
        while (!reads.isCurrent()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void change(Runnable change) {
        Txn.executeWrite(store, change);
    }

    private long count(String pattern) {
        return Txn.calculateRead(reads, () -> {
            try (QueryExec execution =
                    QueryExec.dataset(reads).query("SELECT * " + pattern).build()) {
                return execution.select().stream().count();
            }
        });
    }
}
