enum UnwrittenAnswering {}
