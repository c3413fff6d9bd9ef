### The Incident screen: one page for one incident.
