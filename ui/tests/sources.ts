import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// The tests run in `ui`.
const UI = process.cwd();
export const LOCALES_FOLDER = join(UI, "../crates/strings/locales");

/** Every file below `ui/src` with one of the endings, by its path from there; tests left out. */
export function sources(...endings: string[]): { path: string; text: string }[] {
  const root = join(UI, "src");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.includes(".test."))
    .map((path) => ({ path: relative(root, join(root, path)), text: readFileSync(join(root, path), "utf8") }));
}
