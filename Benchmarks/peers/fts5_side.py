#!/usr/bin/env python3
"""SQLite FTS5, through apsw; the index alone, without the texts."""

import os

import apsw
import side


class FTS5(side.Side):
    joins = {"or": " OR ", "and": " AND ", "phrase": " + "}

    def version(self):
        return apsw.sqlite_lib_version()

    def build(self, corpus, index):
        os.makedirs(index)
        database = apsw.Connection(index + "/fts5.db")
        for pragma in ("page_size=8192", "journal_mode=off", "synchronous=off",
                       "cache_size=-1000000", "locking_mode=exclusive"):
            database.execute("pragma " + pragma)
        database.execute(
            "create virtual table t using fts5(text, content='', tokenize='porter unicode61')")
        database.execute("begin")
        database.executemany("insert into t(rowid, text) values (?, ?)", side.documents(corpus))
        database.execute("commit")
        database.execute("insert into t(t) values ('optimize')")
        database.close()

    def open(self, index):
        self.database = apsw.Connection(index + "/fts5.db", flags=apsw.SQLITE_OPEN_READONLY)
        self.database.execute("pragma cache_size=-1000000")
        self.database.execute("pragma mmap_size=8000000000")

    def prepare(self, kind, words):
        return self.joins[kind].join(f'"{word}"' for word in words)

    def search(self, query):
        return self.database.execute(
            "select rowid, rank from t where t match ? order by rank limit 10",
            (query,)).fetchall()

    def hits(self, query):
        total, = self.database.execute("select count(*) from t where t match ?",
                                       (query,)).fetchone()
        return total, [(number, -rank) for number, rank in self.search(query)]


side.run(FTS5())
