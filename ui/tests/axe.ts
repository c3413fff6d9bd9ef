import axe from "axe-core";
import { expect } from "vitest";

/** Rules that need a layout, which jsdom has none of. The stories in the real window judge by them. */
const NEEDS_LAYOUT = ["color-contrast", "region", "scrollable-region-focusable", "target-size"];

/**
 * What axe finds wrong on the page, one line a finding.
 * Call it last: of long selects only the first options stay, for thousands of them take axe minutes and hold but text.
 */
export async function violations(root: Element = document.body): Promise<string[]> {
  for (const option of root.querySelectorAll("optgroup, option:nth-child(n + 3)")) option.remove();
  const { violations: found } = await axe.run(root, {
    rules: Object.fromEntries(NEEDS_LAYOUT.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"],
  });
  return found.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 160)}`));
}

/** Expects that everybody can use the page. */
export async function expectUsable(): Promise<void> {
  expect(await violations()).toEqual([]);
}
