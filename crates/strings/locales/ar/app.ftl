### Words that every screen shares: places, lock, sizes, dates.
