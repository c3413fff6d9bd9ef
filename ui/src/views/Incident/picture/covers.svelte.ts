// What a copy is to be changed in: areas covered, in hundredths of the picture's sides so that sliders can hold them, and pages left out.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import type { AreaDraft, PageCoversDraft, SidesDraft } from "../../../backend/types";

export interface Cover {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where two corners lie, in hundredths from the left and the top. */
export interface Point {
  x: number;
  y: number;
}

const LEAST = 1;
const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The area between two corners, inside the picture and never empty. */
export function between(a: Point, b: Point): Cover {
  const left = clamp(Math.min(a.x, b.x), 0, 100 - LEAST);
  const top = clamp(Math.min(a.y, b.y), 0, 100 - LEAST);
  return {
    left,
    top,
    width: clamp(Math.abs(a.x - b.x), LEAST, 100 - left),
    height: clamp(Math.abs(a.y - b.y), LEAST, 100 - top),
  };
}

/** In pixels of a picture with these sides, never less than what was drawn. */
export function area(cover: Cover, sides: SidesDraft): AreaDraft {
  const left = Math.floor((cover.left * sides.width) / 100);
  const top = Math.floor((cover.top * sides.height) / 100);
  const right = Math.min(sides.width, Math.ceil(((cover.left + cover.width) * sides.width) / 100));
  const bottom = Math.min(sides.height, Math.ceil(((cover.top + cover.height) * sides.height) / 100));
  return { left, top, width: right - left, height: bottom - top };
}

/** The covers of one picture while a person places them. */
export class Covers {
  all = $state<Cover[]>([]);

  /** Adds one in the middle, to be placed by the sliders. */
  add(): void {
    this.all.push({ left: 40, top: 40, width: 20, height: 20 });
  }

  draw(a: Point, b: Point): void {
    this.all.push(between(a, b));
  }

  remove(at: number): void {
    this.all.splice(at, 1);
  }

  /** Keeps a cover inside the picture after one of its numbers changed. */
  settle(at: number): void {
    const cover = this.all[at];
    if (cover === undefined) return;
    cover.width = clamp(cover.width, LEAST, 100 - cover.left);
    cover.height = clamp(cover.height, LEAST, 100 - cover.top);
  }
}

/** The sides on which every page is taken to be drawn: hundredths are whole numbers of it. */
const SIDES: SidesDraft = { width: 10_000, height: 10_000 };

/** What is changed in a copy while a person decides it. Pages count from 0; a picture is one page. */
export class Changes {
  readonly without = new SvelteSet<number>();
  private readonly pages = new SvelteMap<number, Covers>();

  constructor(page: number) {
    this.open(page);
  }

  /** Makes room for covers on a page that is shown. */
  open(page: number): void {
    if (!this.pages.has(page)) this.pages.set(page, new Covers());
  }

  /** The covers of a page; none of one that was never shown. */
  on(page: number): Covers | null {
    return this.pages.get(page) ?? null;
  }

  /** How many areas are covered on how many pages that stay in a copy. */
  covered(): { areas: number; pages: number } {
    const kept = this.drafts().filter(({ page }) => !this.without.has(page));
    return { areas: kept.reduce((sum, { areas }) => sum + areas.length, 0), pages: kept.length };
  }

  /** How many of so many pages stay in a copy without having been shown since the first change. */
  unseen(pages: number): number {
    const neverShown = [...this.without].filter((page) => !this.pages.has(page));
    return pages - this.pages.size - neverShown.length;
  }

  leaveOut(page: number, out: boolean): void {
    if (out) this.without.add(page);
    else this.without.delete(page);
  }

  /** Whether a copy of so many pages would be as the original, or have no page. */
  makesNone(pages: number): boolean {
    return (this.without.size === 0 && this.drafts().length === 0) || this.without.size >= pages;
  }

  /** As the shell takes it. */
  drafts(): PageCoversDraft[] {
    return [...this.pages]
      .filter(([, covers]) => covers.all.length > 0)
      .map(([page, covers]) => ({ page, areas: covers.all.map((cover) => area(cover, SIDES)), drawnOn: SIDES }));
  }
}
