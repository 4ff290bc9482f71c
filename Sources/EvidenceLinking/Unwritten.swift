enum UnwrittenEvidenceLinking {}
