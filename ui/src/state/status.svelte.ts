// The status line: when something was last saved.

class Status {
  /** ISO 8601 time of the last save that the shell acknowledged; `null` before the first. */
  savedAt = $state<string | null>(null);

  saved(at: string): void {
    this.savedAt = at;
  }
}

export const status = new Status();
