// Where the person is: one tagged union, no addresses.
import type { TimelineOf } from "../backend/types";

export type Place =
  | { at: "incidents" }
  | { at: "import" }
  | { at: "capture"; id: string }
  | { at: "incident"; id: string; mark?: string }
  | { at: "cases" }
  | { at: "case"; id: string; isNew?: boolean }
  | { at: "people" }
  | { at: "person"; id: string; isNew?: boolean }
  | { at: "timeline"; of?: TimelineOf }
  | { at: "export"; incidents?: string[] }
  | { at: "vault" }
  | { at: "keys" };

/** To whoever comes back to a record it is not new any more. */
function seen(place: Place): Place {
  return "isNew" in place ? { ...place, isNew: false } : place;
}

class Router {
  #place = $state.raw<Place>({ at: "incidents" });
  #trail: Place[] = [];

  get place(): Place {
    return this.#place;
  }

  go(place: Place): void {
    this.#trail.push(seen(this.#place));
    this.#place = place;
  }

  /** To the place before this one; to the incidents when there is none. */
  back(): void {
    this.#place = this.#trail.pop() ?? { at: "incidents" };
  }

  /** Begins anew at a place, with nothing to go back to. */
  start(place: Place = { at: "incidents" }): void {
    this.#trail = [];
    this.#place = place;
  }
}

export const router = new Router();
