enum UnwrittenEvidenceStore {}
