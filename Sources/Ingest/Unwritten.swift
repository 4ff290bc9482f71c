enum UnwrittenIngest {}
