// Where the person is: one tagged union, no addresses.

export type Place =
  | { at: "incidents" }
  | { at: "incident"; id: string; isNew?: boolean }
  | { at: "export"; incidents?: string[] }
  | { at: "vault" }
  | { at: "keys" };

class Router {
  #place = $state.raw<Place>({ at: "incidents" });
  #trail: Place[] = [];

  get place(): Place {
    return this.#place;
  }

  go(place: Place): void {
    this.#trail.push(this.#place);
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
