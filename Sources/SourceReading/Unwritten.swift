enum UnwrittenSourceReading {}
