import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/** Lucene; it answers the commands and requests that side.py describes. */
public final class LuceneSide {
  private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

  /** Words, lower case, without diacritics, stemmed by Snowball English; no stop words. */
  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokenizer = new StandardTokenizer();
          TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
          return new TokenStreamComponents(tokenizer, new SnowballFilter(stream, "English"));
        }
      };

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "version" -> System.out.println(Version.LATEST);
      case "build" -> build(Paths.get(arguments[1]), Paths.get(arguments[2]));
      case "serve" -> new LuceneSide(arguments[1], arguments[2], arguments[3]).serve();
      default -> throw new IllegalArgumentException("expected version, build or serve");
    }
  }

  private static void build(Path corpus, Path index) throws IOException {
    long start = buildClock();
    IndexWriterConfig config = new IndexWriterConfig(ANALYZER);
    config.setRAMBufferSizeMB(1000);
    config.setUseCompoundFile(false);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setSimilarity(SIMILARITY);
    long bytes = 0;
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config)) {
      try (BufferedReader lines = Files.newBufferedReader(corpus)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int tab = line.indexOf('\t');
          Document document = new Document();
          document.add(new NumericDocValuesField("id", Long.parseLong(line.substring(1, tab))));
          document.add(new TextField("text", line.substring(tab + 1), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
      writer.commit();
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
    }
    double seconds = (buildClock() - start) / 1e9;
    System.out.printf("{\"seconds\": %.6f, \"bytes\": %d, \"peak\": %d}%n", seconds, bytes, peak());
  }

  /** The most memory that was in use at once, where the system tells. */
  private static long peak() throws IOException {
    for (String line : Files.readAllLines(Paths.get("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    return 0;
  }

  private final IndexSearcher searcher;
  private final DirectoryReader reader;
  private final Map<String, List<Query>> log = new HashMap<>();
  private final Set<String> warm = new HashSet<>();

  private LuceneSide(String index, String queries, String phrases) throws IOException {
    reader = DirectoryReader.open(new MMapDirectory(Paths.get(index)));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(SIMILARITY);
    for (String kind : List.of("or", "and", "phrase")) {
      List<Query> prepared = new ArrayList<>();
      for (String line : Files.readAllLines(Paths.get(kind.equals("phrase") ? phrases : queries))) {
        prepared.add(query(kind, line));
      }
      log.put(kind, prepared);
    }
  }

  private static Query query(String kind, String words) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    if (kind.equals("phrase")) {
      return new PhraseQuery("text", terms.toArray(new String[0]));
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term("text", terms.get(0)));
    }
    BooleanClause.Occur occur =
        kind.equals("or") ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST;
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (String each : terms) {
      builder.add(new TermQuery(new Term("text", each)), occur);
    }
    return builder.build();
  }

  private void serve() throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println("ready");
    out.flush();
    BufferedReader requests = new BufferedReader(new InputStreamReader(System.in));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] words = line.split(" ");
      List<Query> queries = log.get(words[1]);
      queries = queries.subList(0, Math.min(queries.size(), Integer.parseInt(words[2])));
      if (words[0].equals("time")) {
        if (warm.add(words[1])) {
          warmUp(log.get(words[1]));
        }
        out.println(times(queries));
      } else {
        for (Query query : queries) {
          out.println(hits(query));
        }
      }
      out.flush();
    }
  }

  /** Lets the virtual machine compile what is about to be measured, for at most five seconds. */
  private void warmUp(List<Query> queries) throws IOException {
    long end = System.nanoTime() + 5_000_000_000L;
    for (int round = 0; round < 20; round++) {
      for (Query query : queries) {
        top(query, 10);
        if (System.nanoTime() > end) {
          return;
        }
      }
    }
  }

  private ScoreDoc[] top(Query query, int threshold) throws IOException {
    TopScoreDocCollector collector = TopScoreDocCollector.create(10, threshold);
    searcher.search(query, collector);
    return collector.topDocs().scoreDocs;
  }

  /** The clock by which queries are timed, as the other sides have it. */
  private static long clock() {
    return BY_PROCESSOR
        ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /** The clock by which a build is timed: of the whole process, as the other sides have it. */
  private static long buildClock() {
    return BY_PROCESSOR
        ? ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos()
        : System.nanoTime();
  }

  private static final boolean BY_PROCESSOR = "processor".equals(System.getenv("EVQ_BENCH_CLOCK"));

  private String times(List<Query> queries) throws IOException {
    StringBuilder times = new StringBuilder();
    for (Query query : queries) {
      long start = clock();
      top(query, 10);
      times.append(clock() - start).append(' ');
    }
    return times.toString().trim();
  }

  private String hits(Query query) throws IOException {
    StringBuilder line = new StringBuilder().append(searcher.count(query));
    for (ScoreDoc hit : top(query, 10)) {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      NumericDocValues ids = leaf.reader().getNumericDocValues("id");
      ids.advanceExact(hit.doc - leaf.docBase);
      line.append(String.format("\td%08d:%s", ids.longValue(), hit.score));
    }
    return line.toString();
  }
}
