### The Export screen: choose, receivers, preview, seal, result.
