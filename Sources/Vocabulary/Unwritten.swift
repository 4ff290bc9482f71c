enum UnwrittenVocabulary {}
