import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import house from "./eslint/house.js";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "screenshots/", "src/backend/bindings.ts", "src/backend/fields.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "localStorage", "sessionStorage", "indexedDB", "fetch", "alert", "confirm"],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    files: ["src/**/*.svelte"],
    plugins: { house },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error",
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      "svelte/block-lang": ["error", { script: "ts" }],
      "max-lines": ["error", 250],
      "house/no-literal-text": "error",
      "house/no-physical-css": "error",
    },
  },
  {
    files: ["src/**/*.{ts,svelte}"],
    ignores: ["src/backend/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only backend/ talks to the shell." }] },
      ],
    },
  },
  {
    files: ["src/components/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*"], message: "Only backend/ talks to the shell." },
            { group: ["**/views/**", "**/state/**"], message: "A component knows no screen and no session." },
          ],
        },
      ],
    },
  },
);
