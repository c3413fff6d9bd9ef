// Long work, by the id that the command returned.
import { SvelteMap } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type { CommandError, JobProgress, JobResultView } from "../backend/types";
import { session } from "./session.svelte";

export type Job =
  | { state: "running"; progress: JobProgress | null }
  | { state: "done"; result: JobResultView }
  | { state: "failed"; error: CommandError };

class Jobs {
  #jobs = new SvelteMap<string, Job>();

  /** Hears the shell's job events until the returned function is called. */
  connect(): () => void {
    const stops = [
      backend().listen("job-progress", (progress) => this.#jobs.set(progress.job, { state: "running", progress })),
      backend().listen("job-done", ({ job, result }) => {
        this.#jobs.set(job, { state: "done", result });
        // What a check finds makes the vault read-only: every page has to know.
        if (result.kind === "verify" || (result.kind === "check" && result.findings.length > 0)) void session.refresh();
      }),
      backend().listen("job-failed", ({ job, kind, error }) => {
        this.#jobs.set(job, { state: "failed", error });
        if (kind === "verify") void session.refresh();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** How the job stands. A job of which nothing was heard yet is running. */
  get(id: string): Job {
    return this.#jobs.get(id) ?? { state: "running", progress: null };
  }

  /** Every job that has been heard of and has not ended. */
  get running(): [string, Job][] {
    return [...this.#jobs].filter(([, job]) => job.state === "running");
  }

  /** How far the verification behind the open window is, where one has been heard of. */
  get verification(): JobProgress | null {
    for (const job of this.#jobs.values()) {
      if (job.state === "running" && job.progress?.kind === "verify") return job.progress;
    }
    return null;
  }

  cancel(id: string): Promise<void> {
    return backend().jobCancel(id);
  }

  /** Has a job wait, or go on. One that has just ended needs neither. */
  pause(id: string, paused: boolean): void {
    backend()
      .jobPause(id, paused)
      .catch(() => undefined);
  }

  /** Forgets an ended job, once its result has been seen. */
  forget(id: string): void {
    this.#jobs.delete(id);
  }
}

export const jobs = new Jobs();
