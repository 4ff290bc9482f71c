enum UnwrittenInvertedIndex {}
