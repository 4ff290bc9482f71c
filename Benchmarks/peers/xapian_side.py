#!/usr/bin/env python3
"""Xapian, through its Python bindings."""

import os
import subprocess

import side
import xapian


class Xapian(side.Side):
    operators = {"or": xapian.Query.OP_OR, "and": xapian.Query.OP_AND,
                 "phrase": xapian.Query.OP_PHRASE}

    def version(self):
        return xapian.version_string()

    def build(self, corpus, index):
        os.environ["XAPIAN_FLUSH_THRESHOLD"] = "200000"
        draft = index + ".draft"
        flags = xapian.DB_CREATE_OR_OVERWRITE | xapian.DB_NO_SYNC | xapian.DB_DANGEROUS
        database = xapian.WritableDatabase(draft, flags)
        generator = xapian.TermGenerator()
        generator.set_stemmer(xapian.Stem("english"))
        generator.set_stemming_strategy(xapian.TermGenerator.STEM_ALL)
        for number, text in side.documents(corpus):
            document = xapian.Document()
            generator.set_document(document)
            generator.index_text(text)
            database.replace_document(number + 1, document)
        database.commit()
        database.close()
        database = xapian.Database(draft)
        database.compact(index)
        database.close()
        subprocess.run(["rm", "-r", draft], check=True)

    def open(self, index):
        self.stem = xapian.Stem("english")
        self.enquire = xapian.Enquire(xapian.Database(index))
        self.enquire.set_weighting_scheme(xapian.BM25Weight(1.2, 0, 1, 0.75, 0))

    def prepare(self, kind, words):
        return xapian.Query(self.operators[kind], [self.stem(word) for word in words])

    def search(self, query):
        self.enquire.set_query(query)
        return self.enquire.get_mset(0, 10)

    def hits(self, query):
        self.enquire.set_query(query)
        found = self.enquire.get_mset(0, 10, 1 << 30)
        return found.get_matches_estimated(), [(hit.docid - 1, hit.weight) for hit in found]


side.run(Xapian())
