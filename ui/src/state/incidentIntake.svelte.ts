// Files on their way into the vault: each intake is a job that goes on while one writes.
import { backend } from "../backend/backend";
import { asCommandError } from "../errors";
import type { IncidentPage } from "./incident.svelte";
import { jobs as all, type Job } from "./jobs.svelte";

export class Intake {
  /** The ids of the jobs on screen, oldest first. */
  jobs = $state.raw<string[]>([]);

  #page: IncidentPage;

  constructor(page: IncidentPage) {
    this.#page = page;
  }

  /** Hears of dropped files until the returned function is called. */
  connect(): () => void {
    return backend().listen("files-dropped", () => {
      if (!this.#page.isReadOnly) void this.#start(() => backend().evidenceAddDropped(this.#page.id));
    });
  }

  addByDialog(): Promise<void> {
    return this.#start(() => backend().evidenceAddDialog(this.#page.id));
  }

  state(job: string): Job {
    return all.get(job);
  }

  cancel(job: string): void {
    void all.cancel(job);
  }

  /** A job ended: the page shows what it brought. */
  refresh(): void {
    void this.#page.load();
  }

  /** Takes an ended job off the screen. */
  forget(job: string): void {
    this.jobs = this.jobs.filter((other) => other !== job);
    all.forget(job);
  }

  async #start(begin: () => Promise<string | null>): Promise<void> {
    try {
      const job = await begin();
      // Nothing was picked in the dialog.
      if (job !== null) this.jobs = [...this.jobs, job];
    } catch (thrown) {
      this.#page.error = asCommandError(thrown);
    }
  }
}
