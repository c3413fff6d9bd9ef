// Files on their way into the vault: each intake is a job that goes on while one writes, or looks at another page.
import { backend } from "../backend/backend";
import type { AttachDraft } from "../backend/types";
import { asCommandError } from "../errors";
import type { IncidentPage } from "./incident.svelte";
import { jobs as all, type Job } from "./jobs.svelte";
import { work } from "./work.svelte";

export class Intake {
  #page: IncidentPage;
  #isAsking = false;

  constructor(page: IncidentPage) {
    this.#page = page;
  }

  /** The ids of the jobs on screen, oldest first. */
  get jobs(): readonly string[] {
    return work.at(this.#place);
  }

  /** Hears of dropped files until the returned function is called. */
  connect(): () => void {
    return backend().listen("files-dropped", () => {
      if (!this.#page.isReadOnly) void this.#start(() => backend().evidenceAddDropped(this.#page.id));
    });
  }

  addByDialog(): Promise<void> {
    return this.#ask(() => backend().evidenceAddDialog(this.#page.id));
  }

  /** Asks for a folder; everything below it is taken in. */
  addFolder(): Promise<void> {
    return this.#ask(() => backend().evidenceAddFolder(this.#page.id));
  }

  /** Takes in the picture that was copied last, in whatever program. */
  paste(): Promise<void> {
    return this.#ask(() => backend().evidencePaste(this.#page.id));
  }

  /** Asks for transcripts or translations of an item. */
  attach(id: string, role: AttachDraft["role"]): Promise<void> {
    return this.#ask(() => backend().evidenceAttach({ id, role }));
  }

  state(job: string): Job {
    return all.get(job);
  }

  cancel(job: string): void {
    void all.cancel(job);
  }

  pause(job: string, paused: boolean): void {
    all.pause(job, paused);
  }

  /** A job ended: the page shows what it brought. */
  refresh(): void {
    void this.#page.load();
  }

  /** Takes an ended job off the screen. */
  forget(job: string): void {
    work.forget(this.#place, job);
  }

  get #place(): string {
    return `intake/${this.#page.id}`;
  }

  async #ask(begin: () => Promise<string | null>): Promise<void> {
    // One at a time.
    if (this.#isAsking) return;
    this.#isAsking = true;
    await this.#start(begin);
    this.#isAsking = false;
  }

  async #start(begin: () => Promise<string | null>): Promise<void> {
    try {
      const job = await begin();
      // Nothing was picked in the dialog.
      if (job !== null) work.add(this.#place, job);
    } catch (thrown) {
      this.#page.error = asCommandError(thrown);
    }
  }
}
