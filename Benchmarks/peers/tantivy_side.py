#!/usr/bin/env python3
"""Tantivy, through its Python wheel."""

import os

import side
import tantivy
from tantivy import Filter, Occur, Query, TextAnalyzerBuilder, Tokenizer


class Tantivy(side.Side):
    heap = 1_000_000_000

    def version(self):
        return tantivy.__version__.split(",")[0].removeprefix("tantivy v")

    @property
    def analyzer(self):
        return (TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.lowercase())
                .filter(Filter.ascii_fold()).filter(Filter.stemmer("English")).build())

    def build(self, corpus, index):
        os.makedirs(index)
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, tokenizer_name="stemmed",
                               index_option="position")
        builder.add_unsigned_field("id", stored=False, indexed=False, fast=True)
        made = tantivy.Index(builder.build(), path=index)
        made.register_tokenizer("stemmed", self.analyzer)
        writer = made.writer(heap_size=self.heap, num_threads=1)
        for number, text in side.documents(corpus):
            document = tantivy.Document()
            document.add_text("text", text)
            document.add_unsigned("id", number)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, index):
        opened = tantivy.Index.open(index)
        opened.register_tokenizer("stemmed", self.analyzer)
        self.schema = opened.schema
        self.searcher = opened.searcher()

    def prepare(self, kind, words):
        terms = self.analyzer.analyze(" ".join(words))
        if kind == "phrase":
            return Query.phrase_query(self.schema, "text", terms)
        if len(terms) == 1:
            return self._term(terms[0])
        occur = Occur.Should if kind == "or" else Occur.Must
        return Query.boolean_query([(occur, self._term(term)) for term in terms])

    def _term(self, term):
        return Query.term_query(self.schema, "text", term, "freq")

    def search(self, query):
        self.searcher.search(query, 10, False)

    def hits(self, query):
        result = self.searcher.search(query, 10, True)
        addresses = [address for _, address in result.hits]
        numbers = self.searcher.fast_field_values("id", addresses) if addresses else []
        return result.count, [(number, score) for number, (score, _) in zip(numbers, result.hits)]


side.run(Tantivy())
