// Where the person is: one tagged union, no addresses.

export type Place =
  | { at: "incidents" }
  | { at: "incident"; id: string }
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

  reset(): void {
    this.#trail = [];
    this.#place = { at: "incidents" };
  }
}

export const router = new Router();
