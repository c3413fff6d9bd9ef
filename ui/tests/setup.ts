import { cleanup } from "@testing-library/svelte";
import { afterEach, vi } from "vitest";

// jsdom lays nothing out.
if (typeof Element !== "undefined") {
  Element.prototype.scrollIntoView ??= () => undefined;
  globalThis.ResizeObserver ??= class {
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  };
}

afterEach(() => cleanup());
