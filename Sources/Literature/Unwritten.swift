enum UnwrittenLiterature {}
