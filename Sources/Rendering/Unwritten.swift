enum UnwrittenRendering {}
