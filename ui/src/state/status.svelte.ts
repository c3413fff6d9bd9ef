// The status line: when something was last saved.

class Status {
  /** ISO 8601 time of the last save that the shell acknowledged; `null` before the first. */
  savedAt = $state<string | null>(null);

  /** What was saved earlier than something else is told later where its answer comes later. */
  saved(at: string): void {
    if (this.savedAt === null || at > this.savedAt) this.savedAt = at;
  }
}

export const status = new Status();
