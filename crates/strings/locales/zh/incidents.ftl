### The Incidents screen: list and search.
