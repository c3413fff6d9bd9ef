// Which job is shown where: long work outlives the page that began it, so that going elsewhere and back loses sight of
// nothing. A lock ends both.
import { SvelteMap } from "svelte/reactivity";
import { jobs } from "./jobs.svelte";

class Work {
  #shown = new SvelteMap<string, readonly string[]>();

  /** The jobs of a place on a page, oldest first. */
  at(place: string): readonly string[] {
    return this.#shown.get(place) ?? [];
  }

  add(place: string, job: string): void {
    this.#shown.set(place, [...this.at(place), job]);
  }

  /** Takes an ended job off the screen. */
  forget(place: string, job: string): void {
    const others = this.at(place).filter((other) => other !== job);
    if (others.length > 0) this.#shown.set(place, others);
    else this.#shown.delete(place);
    jobs.forget(job);
  }
}

export const work = new Work();
