enum UnwrittenXMLReading {}
