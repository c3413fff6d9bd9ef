import { beforeEach, afterEach, describe, expect, it } from "vitest";
import { keepFocus } from "./lostFocus";

let stop: () => void;

function at(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

const passed = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  document.body.innerHTML = `<main>
    <h1 id="title" tabindex="-1"></h1>
    <section><h2 id="part" tabindex="-1"></h2>
      <details id="first"><summary id="fold"></summary><button id="folded"></button></details>
      <div id="item"><input id="field" /><button id="remove"></button></div>
    </section></main>`;
  stop = keepFocus(document.querySelector("main") as HTMLElement);
});

afterEach(() => stop());

describe("the keyboard", () => {
  it("goes to the heading of the part when the record it was in is removed", async () => {
    at("field").focus();
    at("item").remove();
    await passed();
    expect(document.activeElement).toBe(at("part"));
  });

  it("stays with what is left around a button that has done its work", async () => {
    at("remove").focus();
    at("remove").remove();
    await passed();
    expect(document.activeElement).toBe(at("field"));
  });

  it("goes where the page takes it, if the page does", async () => {
    at("field").focus();
    at("item").remove();
    at("title").focus();
    await passed();
    expect(document.activeElement).toBe(at("title"));
  });

  it("stays nowhere for somebody who left for nowhere", async () => {
    at("field").focus();
    at("field").blur();
    await passed();
    at("item").remove();
    await passed();
    expect(document.activeElement).toBe(document.body);
  });
});
