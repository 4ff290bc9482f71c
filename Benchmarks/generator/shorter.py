#!/usr/bin/env python3
"""Cuts each document of a corpus into so many of about equally many words.

shorter.py CORPUS PARTS > SHORTER
"""

import sys


def main(path, parts):
    number = 0
    with open(path, encoding="utf-8", buffering=1 << 20) as corpus:
        for line in corpus:
            words = line.rstrip("\n").split("\t", 1)[1].split(" ")
            for part in range(parts):
                some = words[len(words) * part // parts:len(words) * (part + 1) // parts]
                sys.stdout.write(f"d{number:08d}\t{' '.join(some)}\n")
                number += 1


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
