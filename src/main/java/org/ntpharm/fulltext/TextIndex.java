package org.ntpharm.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the named graphs of a dataset, as they were when it was made. It is given up like any object: nothing
 * has to be closed.
 */
public final class TextIndex {
    private static final Analyzer ANALYZER = new WordAnalyzer();
    private static final int TEXTS_BETWEEN_LOOKS = 500;

    private final DirectoryReader reader;

    private TextIndex(DirectoryReader reader) {
        this.reader = reader;
    }

    /**
     * Reads all texts of {@code graphs} into memory.
     *
     * @throws QueryCancelledException if it takes longer than until {@code ended}
     */
    public static TextIndex inMemory(DatasetGraph graphs, BooleanSupplier ended) {
        return of(graphs, new ByteBuffersDirectory(), ended);
    }

    /**
     * As {@link #inMemory}, but on disk, in files that nobody sees and that are gone as soon as the index is.
     *
     * @throws QueryCancelledException if it takes longer than until {@code ended}
     */
    public static TextIndex onDisk(DatasetGraph graphs, BooleanSupplier ended) {
        try {
            Path folder = Files.createTempDirectory("ntpharm-text");
            try {
                return of(graphs, new NIOFSDirectory(folder), ended);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code call} asks for, of one subject if it is given, in the named graphs if they are. */
    Query query(TextCall call, Optional<Node> subject, Optional<Collection<Node>> graphs) {
        var query = new BooleanQuery.Builder().add(WordParser.parse(call.words(), ANALYZER), Occur.MUST);
        if (!call.properties().isEmpty()) {
            query.add(anyOf(TextDocuments.PROPERTY, call.properties().stream()), Occur.FILTER);
        }
        if (!call.language().isEmpty()) {
            query.add(new TermQuery(new Term(TextDocuments.LANGUAGE, call.language())), Occur.FILTER);
        }
        subject.ifPresent(it -> query.add(anyOf(TextDocuments.SUBJECT, Stream.of(it)), Occur.FILTER));
        graphs.ifPresent(names -> query.add(anyOf(TextDocuments.GRAPH, names.stream()), Occur.FILTER));
        return query.build();
    }

    /** The next documents after {@code last}, the best first. */
    ScoreDoc[] search(Query query, @Nullable ScoreDoc last, int most, BooleanSupplier ended) {
        try {
            var searcher = new IndexSearcher(new ExitableDirectoryReader(reader, ended::getAsBoolean));
            searcher.setQueryCache(null);
            searcher.setTimeout(ended::getAsBoolean);
            ScoreDoc[] found = searcher.searchAfter(last, query, most).scoreDocs;
            if (searcher.timedOut()) {
                throw new QueryCancelledException();
            }
            return found;
        } catch (ExitingReaderException e) {
            throw new QueryCancelledException();
        } catch (IndexSearcher.TooManyClauses e) {
            throw TextCall.refusal("is given too many words at once; seek fewer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FoundText text(ScoreDoc found) {
        try {
            return TextDocuments.text(reader.storedFields().document(found.doc), found.score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query anyOf(String field, Stream<Node> nodes) {
        return new TermInSetQuery(
                field, nodes.map(node -> new BytesRef(TextDocuments.name(node))).collect(Collectors.toList()));
    }

    private static TextIndex of(DatasetGraph graphs, Directory directory, BooleanSupplier ended) {
        var config = new IndexWriterConfig(ANALYZER).setMergeScheduler(new SerialMergeScheduler());
        try {
            try (var writer = new IndexWriter(directory, config)) {
                for (Node property : FullText.PROPERTIES) {
                    add(writer, graphs.findNG(Node.ANY, Node.ANY, property, Node.ANY), ended);
                }
            }
            return new TextIndex(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, Iterator<Quad> quads, BooleanSupplier ended) throws IOException {
        for (int count = 0; quads.hasNext(); count++) {
            if (count % TEXTS_BETWEEN_LOOKS == 0 && ended.getAsBoolean()) {
                throw new QueryCancelledException();
            }
            Optional<Document> document = TextDocuments.of(quads.next());
            if (document.isPresent()) {
                writer.addDocument(document.get());
            }
        }
    }

    /** Opened files can still be read then. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
