// @vitest-environment node
// The rules of the house that a reader would otherwise have to watch over.
import { describe, expect, it } from "vitest";
import { ESLint } from "eslint";
import { problems } from "../build/shippable.ts";
import { physicalProperties } from "../eslint/house.js";
import { sources } from "./sources";

const lint = new ESLint();

async function rulesBroken(text: string, filePath = "src/views/Vault/Example.svelte"): Promise<(string | null)[]> {
  const [result] = await lint.lintText(text, { filePath });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

describe("the linter refuses", () => {
  it.each([
    ["literal text", "<p>Words</p>", "house/no-literal-text"],
    ["a literal label", '<input aria-label="Name" />', "house/no-literal-text"],
    ["raw HTML", '<script lang="ts">let x = "";</script>{@html x}', "svelte/no-at-html-tags"],
    ["an inline style", '<p style="color: red"></p>', "svelte/no-inline-styles"],
    ["a physical property", "<style>p { margin-left: 4px; }</style>", "house/no-physical-css"],
    [
      "the shell outside of backend/",
      '<script lang="ts">import "@tauri-apps/api/core";</script>',
      "no-restricted-imports",
    ],
    ["a store that outlives the window", '<script lang="ts">localStorage.clear();</script>', "no-restricted-globals"],
  ])("%s", async (_, text, rule) => {
    expect(await rulesBroken(text)).toContain(rule);
  });

  it("nothing in a component that follows them", async () => {
    const text =
      '<script lang="ts">\n  import { t } from "../../i18n/strings.svelte";\n</script>\n\n<p>{t("app-name")}</p>\n';
    expect(await rulesBroken(text)).toEqual([]);
  });
});

describe("style sheets", () => {
  it.each(sources(".css"))("$path names no side of the screen", ({ text }) => {
    expect(physicalProperties(text)).toEqual([]);
  });

  it("would be caught naming one", () => {
    expect(physicalProperties("p { left: 0; padding-right: 1px; text-align: left; width: 3px }")).toHaveLength(4);
    expect(physicalProperties("@media (max-width: 899px) { p { inline-size: 1px; text-align: start } }")).toEqual([]);
  });
});

describe("the build is refused", () => {
  it.each([
    ["with a script in the page", "index.html", "<script>1</script>"],
    ["with a style in the page", "index.html", "<p style='x'>"],
    ["with code made from text", "a.js", "eval(x)"],
    ["with invented data", "a.js", '"Invented incident"'],
  ])("%s", (_, file, text) => {
    expect(problems(file, text, "production")).toHaveLength(1);
  });

  it("but not for what it should hold", () => {
    expect(problems("index.html", '<script type="module" src="/a.js"></script>', "production")).toEqual([]);
  });
});
