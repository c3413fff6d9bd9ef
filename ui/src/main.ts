import { mount } from "svelte";
import App from "./App.svelte";
import { provideBackend } from "./backend/backend";
import "./styles/tokens.css";
import "./styles/base.css";

// The invented data never reaches a shipped build: Vite resolves the mode and drops the other branch.
const made =
  import.meta.env.MODE === "fake"
    ? (await import("./backend/fake/fake")).fakeBackend(new URLSearchParams(location.search))
    : (await import("./backend/tauri")).tauriBackend();
provideBackend(made);

const target = document.getElementById("app");
if (target) mount(App, { target });
