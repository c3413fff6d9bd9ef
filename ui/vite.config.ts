import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { shippable } from "./build/shippable.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [svelte(), shippable()],
  // `vite build --mode fake` makes the pages that the screenshots are taken from; only the other one is shipped.
  server: { port: 5199, strictPort: true, fs: { allow: [repository] } },
  build: {
    // WebKitGTK 2.40 (Debian 12) and later.
    target: "safari16.4",
    // The content security policy allows no inline script, no inline style and no data: URL but images.
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    sourcemap: false,
  },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: {
    environment: "jsdom",
    // axe reads every option of every list of countries.
    testTimeout: 60_000,
    // One for each of two cores; without it, one less.
    maxWorkers: 2,
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    restoreMocks: true,
    css: false,
  },
});
