enum UnwrittenPolicyParsing {}
