import { describe, expect, it } from "vitest";
import { rgba } from "./pixels";

const sent = (bytes: number[]): string => btoa(String.fromCharCode(...bytes));

describe("pixels", () => {
  it("are opaque where the picture does not say how opaque they are", () => {
    const samples = sent([1, 2, 3, 250, 251, 252]);
    expect([...rgba({ width: 2, height: 1, channels: 3, samples })]).toEqual([1, 2, 3, 255, 250, 251, 252, 255]);
  });

  it("are as opaque as the picture says", () => {
    const samples = sent([1, 2, 3, 4]);
    expect([...rgba({ width: 1, height: 1, channels: 4, samples })]).toEqual([1, 2, 3, 4]);
  });
});
