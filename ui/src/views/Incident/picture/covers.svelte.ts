// The areas that a copy is to have covered, in hundredths of the picture's sides so that sliders can hold them.
import type { AreaDraft, SidesDraft } from "../../../backend/types";

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
